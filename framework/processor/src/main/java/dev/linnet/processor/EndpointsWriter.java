package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;

/** Writes {@code XEndpoints}: an int switch, and for each handler the method that binds, calls and answers. */
final class EndpointsWriter {

    /** Names that a generated method uses itself. */
    private static final List<String> OWN_LOCALS = List.of(
            "request", "reply", "result", "service", "in", "value", "binder", "form", "i", "mediaType", "response");

    private final ServiceModel model;
    private final SourceFile file;
    private final Names methodNames = new Names(List.of("call", "yield"));
    private final BindingWriter binding;
    private final AnswerWriter answer;
    private final Checks.Handlers checks;

    EndpointsWriter(ServiceModel model, Codecs codecs, Checks checks) {
        this.model = model;
        this.file = new SourceFile(model.packageName(), model.className() + "Endpoints");
        this.binding = new BindingWriter(file, codecs, methodNames);
        this.answer = new AnswerWriter(model, file, codecs);
        this.checks = checks.handlers(model);
    }

    /** The body of the file; codecs report what they cannot cover while it is made. */
    String body() {
        StringBuilder cases = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            EndpointModel endpoint = model.endpoints().get(i);
            cases.append("case ").append(i).append(" -> ").append(names.get(i)).append("(request);\n");
            methods.append('\n').append(method(endpoint, names.get(i)));
        }
        checks.end();
        return Template.of("""
                /** Binds requests to the handlers of {@link $service$}. Written by Linnet $version$. */
                public final class $class$Endpoints {

                    private final $service$ service;

                    $class$Endpoints($service$ service) {
                        this.service = service;
                    }

                    $response$ call(int endpoint, $request$ request) throws Exception {
                        return switch (endpoint) {
                            $cases$
                            default -> throw new IllegalArgumentException("$class$ has no endpoint " + endpoint);
                        };
                    }
                    $methods$
                }
                """)
                .with("service", file.name(model.type().getQualifiedName().toString()))
                .with("class", model.className())
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("cases", cases.toString())
                .with("methods", methods.toString())
                .text();
    }

    void write(Filer filer, String body) throws IOException {
        file.write(filer, body, model.type());
    }

    /** A method name an endpoint: the handler's, numbered where handlers are overloaded. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (EndpointModel endpoint : model.endpoints()) {
            boolean overloaded = model.endpoints().stream()
                            .filter(e -> e.name().equals(endpoint.name()))
                            .count()
                    > 1;
            names.add(methodNames.take(overloaded ? endpoint.name() + names.size() : endpoint.name()));
        }
        return names;
    }

    private String method(EndpointModel endpoint, String name) {
        List<String> arguments = new ArrayList<>();
        Names locals = new Names(OWN_LOCALS);
        for (ParameterModel parameter : endpoint.parameters()) {
            String own = parameter.element().getSimpleName().toString();
            boolean request = parameter.source() == Source.REQUEST;
            arguments.add(request ? "request" : locals.take(OWN_LOCALS.contains(own) ? own + "Value" : own));
        }
        BindingWriter.Bound bound = binding.bind(endpoint, name, arguments, locals);
        StringBuilder shared = new StringBuilder();
        binding.takeMethods().forEach(method -> shared.append('\n').append(method));
        String call = "service." + endpoint.name() + "(" + String.join(", ", arguments) + ")";
        return Template.of("""
                // $verb$ $route$
                private $response$ $name$($request$ request) throws Exception {
                    $accept$
                    $parameters$
                    $body$
                    $checks$
                    $answer$
                }
                $shared$
                """)
                .with("verb", endpoint.verb())
                .with("route", endpoint.route().text())
                .with("name", name)
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("accept", answer.accept(endpoint))
                .with("parameters", bound.parameters())
                .with("body", bound.body())
                .with("checks", checks.statement(endpoint, name, arguments))
                .with("answer", answer.statements(endpoint, call))
                .with("shared", shared.toString())
                .text();
    }
}
