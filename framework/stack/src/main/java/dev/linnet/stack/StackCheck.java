package dev.linnet.stack;

import dev.linnet.stack.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds a configuration against what is on disk: folders, what the compiler wrote down, the template. */
public final class StackCheck {

    private static final int NAME = 64;

    /** What is held against each other once folders and code agree. */
    private static final List<Consumer<CheckedStack>> RULES = List.of(
            EnvironmentCheck::check,
            PolicyCheck::check,
            OpenDoors::check,
            Shadows::check,
            RouteCoverage::check,
            CallCheck::check,
            JavaOptions::check,
            CorsCheck::check,
            SaidTwice::check);

    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private final Configuration configuration;
    private final ConfigFile code;
    private final Path vertical;
    private final Path root;

    /**
     * A check of one vertical.
     *
     * @param servicesConfig the folder that the configuration was read from
     * @param root the project's folder
     */
    public StackCheck(Configuration configuration, Path servicesConfig, Path root) {
        this.configuration = configuration;
        this.code = new ConfigFile(servicesConfig.resolve(ConfigurationReader.CODE), problems);
        Path parent = servicesConfig.getParent();
        this.vertical = parent == null ? Path.of("") : parent;
        this.root = root;
    }

    /**
     * Every mistake, and what may be one.
     *
     * @param template the template, or null where it cannot be read
     * @param stacks the names of the stacks that are deployed, which function names begin with
     * @throws IOException when a folder cannot be read
     */
    public List<ConfigurationProblem> check(@Nullable TemplateSource template, List<String> stacks) throws IOException {
        Map<String, ServiceDescription> compiled =
                new FolderAgreement(configuration, code, vertical, root, problems).check();
        boolean whole = problems.isEmpty();
        for (ServiceConfig service : configuration.services()) {
            stacks.forEach(stack -> name(service, stack));
            EnvironmentCheck.configured(configuration, service, code);
        }
        if (template != null) {
            CheckedStack stack = CheckedStack.of(configuration, code.path(), compiled, template, problems);
            String from = root.relativize(vertical).toString().replace('\\', '/');
            boolean planned = whole && SyncAgreement.check(stack, from.isEmpty() ? "" : from + "/");
            configuration.services().forEach(service -> function(stack, service, planned));
            RULES.forEach(rule -> rule.accept(stack));
        }
        return List.copyOf(problems);
    }

    private void name(ServiceConfig service, String stack) {
        String name = stack + "-" + service.name();
        if (name.length() > NAME) {
            report(
                    service,
                    "is the function " + name + " of " + name.length() + " characters",
                    "shorten the service's name or the stack's: a function's has at most " + NAME);
        }
    }

    /** The function of a service has the name of both, and where sync does not see to it, what is said here is true there. */
    private void function(CheckedStack stack, ServiceConfig service, boolean planned) {
        TemplateFunction function = stack.functions().get(service.name());
        if (function == null) {
            if (!planned) {
                report(service, "has no function in the template", "run ./linnet sync, or take the service out");
            }
            return;
        }
        if (planned
                && stack.source().value("Resources", function.logicalId(), "Metadata", "Linnet") instanceof Mapping) {
            return;
        }
        String dockerfile = service.builtBy();
        if (function.dockerfile() != null
                && !Path.of(function.dockerfile()).normalize().equals(Path.of(dockerfile))) {
            differs(service, function, "Metadata.Dockerfile", function.dockerfile(), dockerfile);
        }
        if (service.memory() != null && service.memory() != function.memoryMegabytes()) {
            differs(service, function, "MemorySize", function.memoryMegabytes(), service.memory());
        }
        if (service.timeout() != null && service.timeout() != function.timeoutSeconds()) {
            differs(service, function, "Timeout", function.timeoutSeconds(), service.timeout());
        }
    }

    private void differs(ServiceConfig service, TemplateFunction function, String what, Object there, Object here) {
        report(
                service,
                "differs from the template: " + function.logicalId() + " (line "
                        + function.at().line() + ") has the " + what + " " + there + ", this file " + here,
                "run ./linnet sync, or say the same in both");
    }

    private void report(ServiceConfig service, String found, String fix) {
        code.report(service.at(), "the service " + service.name() + " " + found, fix);
    }
}
