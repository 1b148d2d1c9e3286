package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code linnet sync} would change: the template is not what follows from code and configuration. */
final class SyncAgreement {

    private static final String FIX = "run ./linnet sync";

    private final CheckedStack stack;
    private final Set<String> unknown = new TreeSet<>();

    private SyncAgreement(CheckedStack stack) {
        this.stack = stack;
    }

    /**
     * Reports each difference. A service that is not compiled is said, and taken to have what the template has for it.
     *
     * @param vertical the vertical's folder from the project's on, with a slash at its end; empty when they are one
     * @return whether there was a plan to compare with
     */
    static boolean check(CheckedStack stack, String vertical) {
        return new SyncAgreement(stack).compare(vertical);
    }

    private boolean compare(String vertical) {
        Map<String, ServiceDescription> compiled = new LinkedHashMap<>();
        for (ServiceConfig service : stack.configuration().services()) {
            if (service.compiled()) {
                ServiceDescription description = stack.compiled().get(service.name());
                compiled.put(service.name(), description == null ? asInTemplate(service) : description);
            }
        }
        try {
            Sync.Services services = Sync.services(vertical, stack.code(), stack.configuration(), compiled);
            String text = stack.source().text();
            Edited edited =
                    Sync.edit(stack.source().file(), text, stack.source().parameters(), services);
            Mapping wanted = TemplateSource.root(edited.text());
            edited.changes().forEach(change -> report(change, wanted));
            services.untold().forEach(this::untold);
            return true;
        } catch (ConfigurationException e) {
            stack.problems().addAll(e.problems());
        } catch (TemplateException e) {
            e.problems().forEach(problem -> stack.problems().add(ConfigurationProblem.of(problem)));
        }
        return false;
    }

    private void untold(String service, List<String> siblings) {
        for (ServiceConfig config : stack.configuration().services()) {
            if (config.name().equals(service)) {
                stack.warning(
                        config,
                        "the function of " + service + " is not told the addresses of " + CheckedStack.some(siblings)
                                + ": its variables would have more than " + Variables.MOST + " bytes",
                        "name those that it calls in what it uses");
            }
        }
    }

    private ServiceDescription asInTemplate(ServiceConfig service) {
        stack.warning(
                service,
                "the service " + service.name()
                        + " is not compiled, so that its part of the template cannot be checked",
                "compile it: mvn process-classes");
        unknown.add(service.name());
        TemplateFunction function = stack.functions().get(service.name());
        List<String> paths = stack.source().template().apis().stream()
                .flatMap(api -> api.routes().stream())
                .filter(route -> function != null && route.functionName().equals(function.name()))
                .map(TemplateRoute::path)
                .filter(path -> !path.endsWith("+}") && !path.equals(TemplateRoute.DEFAULT))
                .distinct()
                .toList();
        return new ServiceDescription(
                service.name(),
                "",
                "",
                List.of(),
                paths.isEmpty() ? List.of("/" + service.name()) : paths,
                List.of(),
                service.uses());
    }

    private void report(Change change, Mapping wanted) {
        String id = change.logicalId();
        if (unknown.stream().anyMatch(service -> isOf(service, id))) {
            return;
        }
        String[] path = id.contains(".") ? id.split("\\.", 2) : new String[] {"Resources", id};
        Position at = stack.source().at(path);
        switch (change.kind()) {
            case ADD ->
                stack.error(at, "the template has no " + id + ", which follows from code and configuration", FIX);
            case REMOVE -> stack.error(at, id + " is of no service or part that is there", FIX);
            case CHANGE -> change.details().forEach(detail -> difference(id, path, detail, wanted));
            case KEEP -> {
                // what a service uses that is not compiled is not known
                if (unknown.isEmpty()) {
                    stack.warning(
                            at, "no service uses " + id + " any more", "take it out when nothing in it is needed");
                }
            }
            case LEAVE -> {
                // written by hand
            }
        }
    }

    /** A detail is a path and what happens there: {@code Properties.Timeout changed}. */
    private void difference(String id, String[] key, String detail, Mapping wanted) {
        int end = detail.lastIndexOf(' ');
        String path = detail.substring(0, end);
        Place there = find(stack.source().value(key), path, stack.source().at(key));
        Place then = find(TemplateSource.value(wanted, key), path, Position.START);
        String found = switch (detail.substring(end + 1)) {
            case "added" -> id + " has no " + path + ", which follows from code and configuration";
            case "removed" -> id + " has " + path + ", which nothing in code and configuration gives";
            default -> {
                String is = text(there.value());
                String must = text(then.value());
                yield is == null || must == null
                        ? id + "." + path + " is not what follows from code and configuration"
                        : id + "." + path + " is " + is + ", and from code and configuration follows " + must;
            }
        };
        stack.error(there.at(), found, FIX);
    }

    /** A value and the place of its key; without a value the last place on the way to it. */
    private record Place(@Nullable Yaml value, Position at) {}

    /** Keys may have points in them, and policies are found by their names. */
    private static Place find(@Nullable Yaml from, String path, Position at) {
        if (path.isEmpty()) {
            return new Place(from, at);
        }
        if (from instanceof Mapping map) {
            for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
                String key = entry.getKey();
                if (path.equals(key) || path.startsWith(key + ".")) {
                    return find(
                            entry.getValue().value(),
                            path.substring(Math.min(path.length(), key.length() + 1)),
                            entry.getValue().keyAt());
                }
            }
        }
        if (from instanceof Sequence list) {
            for (Yaml item : list.items()) {
                if (TemplateSource.value(item, "PolicyName") instanceof Scalar name
                        && (path.equals(name.text()) || path.startsWith(name.text() + "."))) {
                    return find(
                            item,
                            path.substring(Math.min(path.length(), name.text().length() + 1)),
                            item.at());
                }
            }
        }
        return new Place(null, at);
    }

    private static @Nullable String text(@Nullable Yaml value) {
        return switch (value) {
            case Scalar scalar -> scalar.text();
            case Call call when call.argument() instanceof Scalar scalar -> "!" + call.function() + " " + scalar.text();
            case null, default -> null;
        };
    }

    private static boolean isOf(String service, String logicalId) {
        String prefix = LogicalId.of(service);
        String id = logicalId.replaceFirst("^Outputs\\.", "");
        return Set.of("Function", "Api", "ApiPermission", "Logs", "Role", "Url")
                .contains(id.startsWith(prefix) ? id.substring(prefix.length()) : "");
    }
}
