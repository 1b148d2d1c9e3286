package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Writes how the parameters of handlers are bound: the statements of each, and the methods that they share. */
final class BindingWriter {

    /**
     * The statements that declare the values of an endpoint's parameters.
     *
     * @param parameters of all but the body; what is wrong with them has been thrown at their end
     * @param body of the body, which comes after them
     */
    record Bound(String parameters, String body) {}

    private final SourceFile file;
    private final Names methodNames;
    private final BodyWriter bodies;
    private final ValueWriter values;
    private List<String> methods = new ArrayList<>();

    BindingWriter(SourceFile file, Codecs codecs, Names methodNames) {
        this.file = file;
        this.methodNames = methodNames;
        this.bodies = new BodyWriter(file, codecs);
        this.values = new ValueWriter(file, methodNames);
    }

    /** The methods that the bindings since the last time call and that are not written yet. */
    List<String> takeMethods() {
        List<String> taken = methods;
        methods = new ArrayList<>();
        taken.addAll(values.takeMethods());
        return taken;
    }

    /**
     * The statements for an endpoint.
     *
     * @param method the name of the endpoint's method
     * @param variables the names of the values' variables, one a parameter
     * @param locals the names that the method's variables have
     */
    Bound bind(EndpointModel endpoint, String method, List<String> variables, Names locals) {
        StringBuilder parameters = new StringBuilder();
        StringBuilder form = new StringBuilder();
        StringBuilder body = new StringBuilder(bodies.check(endpoint));
        boolean parts = false;
        for (int i = 0; i < variables.size(); i++) {
            ParameterModel parameter = endpoint.parameters().get(i);
            boolean inForm = parameter.flat().stream().anyMatch(ParameterModel::inForm);
            parts |= parameter.flat().stream().anyMatch(one -> one.source() == Source.PART);
            String statements = statements(endpoint, parameter, method, variables.get(i), locals);
            (parameter.source() == Source.BODY ? body : inForm ? form : parameters).append(statements);
        }
        if (!form.isEmpty()) {
            String read = parts ? "multipart" : "read";
            parameters.append("%1$s form = %1$s.%2$s(request);\n".formatted(file.name(ValueWriter.FORM_BODY), read));
            parameters.append(form);
        }
        if (values.takeBinderUse()) {
            parameters.insert(0, "%1$s binder = new %1$s();\n".formatted(file.name(ValueWriter.BINDER)));
            parameters.append("binder.check();\n");
        }
        return new Bound(parameters.toString(), body.toString());
    }

    private String statements(
            EndpointModel endpoint, ParameterModel parameter, String method, String variable, Names locals) {
        String declare = file.name(parameter.type()) + " " + variable + " = ";
        return switch (parameter.source()) {
            case REQUEST -> "";
            case CONTEXT -> declare + file.name("dev.linnet.lambda.Invocation") + ".context(request);\n";
            case EVENT -> {
                String reader = methodNames.take(method + "Event");
                methods.add(bodies.eventReader(parameter, reader));
                yield declare + reader + "(request);\n";
            }
            case PATH -> declare + path(endpoint, parameter) + ";\n";
            case BODY -> declare + body(endpoint, parameter, method) + ";\n";
            case ATTRIBUTE -> declare + attribute(endpoint, parameter) + ";\n";
            case QUERY, HEADER, COOKIE, FORM, PART -> values.statements(parameter, variable, locals);
        };
    }

    private String attribute(EndpointModel endpoint, ParameterModel parameter) {
        String literal = file.name(parameter.value()) + ".class";
        String asks = owner(endpoint) + endpoint.name();
        return switch (parameter.shape()) {
            case OPTIONAL -> file.name("java.util.Optional") + ".ofNullable(request.attribute(" + literal + "))";
            case NULLABLE -> "request.attribute(" + literal + ")";
            case REQUIRED, LIST, SET, ARRAY, RECORD ->
                "%s.present(request, %s, %s)"
                        .formatted(file.name("dev.linnet.internal.Attributes"), literal, Text.literal(asks));
        };
    }

    private static String owner(EndpointModel endpoint) {
        return endpoint.method().getEnclosingElement() instanceof TypeElement type ? type.getSimpleName() + "." : "";
    }

    private String path(EndpointModel endpoint, ParameterModel parameter) {
        int index = endpoint.route().indexOf(parameter.name());
        boolean greedy = endpoint.route().segments().get(index).kind() == RouteTemplate.Kind.GREEDY;
        String text = "request." + (greedy ? "rest" : "segment") + "(" + index + ")";
        return Scalars.isText(parameter.type()) ? text : values.convert(parameter, text);
    }

    private String body(EndpointModel endpoint, ParameterModel parameter, String method) {
        if (BodyWriter.isRaw(parameter)) {
            return bodies.raw(parameter);
        }
        String reader = methodNames.take(method + "Body");
        methods.add(bodies.reader(parameter, reader, endpoint.consumes()));
        return reader + "(request)";
    }
}
