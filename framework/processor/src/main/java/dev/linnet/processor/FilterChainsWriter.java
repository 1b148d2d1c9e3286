package dev.linnet.processor;

import dev.linnet.processor.FilterModel.Argument;
import dev.linnet.processor.FilterModel.Gives;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.Outcome;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.ResultModel;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/** Writes {@code XFilterChains}: an int switch over a function's filters, and for each the method that binds and calls it. */
final class FilterChainsWriter {

    private static final List<String> OWN_LOCALS =
            List.of("request", "chain", "response", "answer", "value", "binder", "i");

    private final SourceFile file;
    private final String name;
    private final FunctionFilters filters;
    private final Owners owners;
    private final Names methodNames = new Names(List.of("run", "first", "end", "ofAll"));
    private final BindingWriter binding;

    FilterChainsWriter(SourceFile file, String name, FunctionFilters filters, Owners owners, Codecs codecs) {
        this.file = file;
        this.name = name;
        this.filters = filters;
        this.owners = owners;
        this.binding = new BindingWriter(file, codecs, methodNames);
    }

    String body() {
        StringBuilder methods = new StringBuilder();
        Map<FilterModel, String> written = new LinkedHashMap<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        List<FilterModel> chains = filters.chains();
        for (int i = 0; i < chains.size(); i++) {
            FilterModel filter = chains.get(i);
            String method = written.get(filter);
            if (method == null) {
                method = methodName(filter);
                written.put(filter, method);
                methods.append('\n').append(method(filter, method));
            }
            numbers.merge(method, Integer.toString(i), (before, next) -> before + ", " + next);
        }
        StringBuilder cases = new StringBuilder();
        numbers.forEach((method, of) ->
                cases.append("case ").append(of).append(" -> ").append(method).append("(request, chain);\n"));
        return Template.of("""
                /** The filters of the function {@code $name$}, from the outermost in. Written by Linnet $version$. */
                final class $name$FilterChains extends $base$ {

                    $fields$

                    $name$FilterChains($parameters$) {
                        super($count$);
                        $assignments$
                    }
                    $ranges$

                    @Override
                    protected $response$ run(int filter, $request$ request, $chain$ chain) throws Exception {
                        return switch (filter) {
                            $cases$
                            default -> throw new IllegalArgumentException("there is no filter " + filter);
                        };
                    }
                    $methods$
                }
                """)
                .with("name", name)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("base", file.name("dev.linnet.internal.FilterChains"))
                .with("fields", owners.fields(file))
                .with("parameters", owners.parameters(file))
                .with("assignments", owners.assignments())
                .with("count", Integer.toString(filters.ofAllCount()))
                .with("ranges", ranges())
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("chain", file.name("dev.linnet.Chain"))
                .with("cases", cases.toString())
                .with("methods", methods.toString())
                .text();
    }

    private String methodName(FilterModel filter) {
        String own = filter.method().getSimpleName().toString();
        return methodNames.take(
                owners.variable(filter.owner()) + Character.toUpperCase(own.charAt(0)) + own.substring(1));
    }

    private String ranges() {
        return filters.routes().isEmpty() ? "" : "\n" + range("first", 0) + "\n" + range("end", 1);
    }

    private String range(String method, int of) {
        StringBuilder cases = new StringBuilder();
        filters.routes()
                .forEach((routes, range) -> cases.append("case ")
                        .append(String.join(
                                ", ", routes.stream().map(String::valueOf).toList()))
                        .append(" -> ")
                        .append(range[of])
                        .append(";\n"));
        return Template.of("""
                @Override
                protected int $method$(int route) {
                    return switch (route) {
                        $cases$
                        default -> 0;
                    };
                }
                """)
                .with("method", method)
                .with("cases", cases.toString())
                .text();
    }

    private String method(FilterModel filter, String method) {
        Names locals = new Names(OWN_LOCALS);
        owners.variables().values().forEach(locals::take);
        List<ParameterModel> bound = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Argument argument : filter.arguments()) {
            ParameterModel parameter = argument.bound();
            if (parameter == null || parameter.source() == Source.REQUEST) {
                arguments.add(parameter == null ? argument.variable() : "request");
            } else {
                String own = parameter.element().getSimpleName().toString();
                String variable = locals.take(OWN_LOCALS.contains(own) ? own + "Value" : own);
                bound.add(parameter);
                variables.add(variable);
                arguments.add(variable);
            }
        }
        String bindings = binding.bind(asEndpoint(filter, bound), method, variables, locals)
                .parameters();
        StringBuilder shared = new StringBuilder();
        binding.takeMethods().forEach(m -> shared.append('\n').append(m));
        String call = "%s.%s(%s)"
                .formatted(
                        owners.variable(filter.owner()), filter.method().getSimpleName(), String.join(", ", arguments));
        return Template.of("""
                // @$kind$ $shown$
                private $response$ $method$($request$ request, $chain$ chain) throws Exception {
                    $body$
                }
                $shared$
                """)
                .with(
                        "kind",
                        filter.kind().name().charAt(0)
                                + filter.kind().name().substring(1).toLowerCase(java.util.Locale.ROOT))
                .with("shown", filter.shown())
                .with("method", method)
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("chain", file.name("dev.linnet.Chain"))
                .with("body", statements(filter, bindings, call))
                .with("shared", shared.toString())
                .text();
    }

    private String statements(FilterModel filter, String bindings, String call) {
        String present = "%s.present(%s, %s)"
                .formatted(file.name("dev.linnet.internal.Replies"), Text.literal(filter.shown()), call);
        return switch (filter.kind()) {
            case AROUND -> bindings + "return " + present + ";";
            case AFTER ->
                "Response response = chain.proceed(request);\n"
                        + bindings
                        + (filter.gives() == Gives.RESPONSE ? "return " + present + ";" : call + ";\nreturn response;");
            case BEFORE -> bindings + before(filter, call, present);
        };
    }

    private String before(FilterModel filter, String call, String present) {
        TypeMirror provides = filter.provides();
        if (filter.gives() == Gives.NOTHING) {
            return call + ";\nreturn chain.proceed(request);";
        }
        if (provides == null) {
            return "Response answer = " + call + ";\nreturn answer == null ? chain.proceed(request) : answer;";
        }
        String type = file.name(provides);
        return filter.nullable()
                ? "%1$s value = %2$s;\nif (value != null) {\n    request.setAttribute(%1$s.class, value);\n}\nreturn chain.proceed(request);"
                        .formatted(type, call)
                : "request.setAttribute(%s.class, %s);\nreturn chain.proceed(request);".formatted(type, present);
    }

    /** What a binding needs to know of where it stands: no route, no body. */
    private static EndpointModel asEndpoint(FilterModel filter, List<ParameterModel> bound) {
        TypeMirror type = filter.method().getReturnType();
        return new EndpointModel(
                "",
                RouteTemplate.of("/", ""),
                filter.method(),
                bound,
                new ResultModel(Outcome.NOTHING, type, type, false, null, List.of(), null),
                List.of(),
                null,
                List.of(),
                null);
    }
}
