package dev.linnet.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What {@code linnet sync} does to a template, without reading or writing a file. */
public final class Sync {

    private Sync() {}

    /**
     * The template with the resources of the services: those that sync owns are written, changed and removed, all else stays.
     *
     * @param file the template's file, for problems
     * @param text what is in it
     * @param parameters values for the template's parameters, before their defaults
     * @param services the services, as {@link #services} gives them
     * @throws TemplateException when the template cannot be edited without damage, or would have an error afterwards
     */
    public static Edited edit(Path file, String text, Map<String, String> parameters, Services services)
            throws TemplateException {
        Edited edited = TemplateEditor.edit(file, text, services.stack());
        try {
            Template.read(file, edited.text(), parameters);
        } catch (TemplateException e) {
            throw before(file, text, parameters, e);
        }
        return edited;
    }

    /** The errors as they were before the edit, where they were there: their lines are those that the user sees. */
    private static TemplateException before(
            Path file, String text, Map<String, String> parameters, TemplateException after) {
        try {
            Template.read(file, text, parameters);
        } catch (TemplateException e) {
            List<String> messages =
                    after.problems().stream().map(TemplateProblem::message).toList();
            if (e.problems().stream().map(TemplateProblem::message).allMatch(messages::contains)) {
                return e;
            }
        }
        return after;
    }

    /**
     * The variables that functions of the services need in the containers of {@code sam local}, which works out few of
     * CloudFormation's functions.
     *
     * @param file the template's file, for problems
     * @param text what is in it, with the services
     * @param parameters values for the template's parameters, before their defaults
     * @throws TemplateException when the template has an error
     */
    public static Map<String, String> samLocal(
            Path file, String text, Map<String, String> parameters, Services services) throws TemplateException {
        Template template = LocalAddresses.SAM_LOCAL.in(Template.read(file, text, parameters));
        Map<String, String> environment = new TreeMap<>();
        for (TemplateFunction function : template.functions()) {
            environment.putAll(function.environment());
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("SERVICE_AWS_REGION", Objects.requireNonNull(Scope.PSEUDO.get("AWS::Region")));
        Stack stack = services.stack();
        for (Store store : stack.stores()) {
            String value = environment.get(store.variable());
            if (value != null && store.kind() != Store.Kind.TABLE) {
                all.put(store.variable(), value);
            }
        }
        for (StackService service : stack.services()) {
            for (String sibling : service.siblings()) {
                all.put(Configuration.urlVariable(sibling), LocalAddresses.SAM_LOCAL.front());
            }
        }
        return all;
    }

    /**
     * The services of a vertical.
     *
     * @param vertical the vertical's folder from the project's on, with a slash at its end; empty when they are one
     * @param file {@code code.json}, for problems
     * @param compiled by name, those that Linnet compiles
     * @throws ConfigurationException when a service is not compiled, or the configuration and the code contradict each other
     */
    public static Services services(
            String vertical, Path file, Configuration configuration, Map<String, ServiceDescription> compiled)
            throws ConfigurationException {
        return new Services(new StackServices(vertical, file, configuration, compiled).stack());
    }

    /** The services that a template is written for. */
    public static final class Services {
        private final Stack stack;

        private Services(Stack stack) {
            this.stack = stack;
        }

        /** By service, the siblings whose addresses it is not told because its environment would have over 3 KB. */
        public Map<String, List<String>> untold() {
            return stack.untold();
        }

        private Stack stack() {
            return stack;
        }
    }
}
