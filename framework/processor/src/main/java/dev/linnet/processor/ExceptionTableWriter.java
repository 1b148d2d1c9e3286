package dev.linnet.processor;

import dev.linnet.processor.ExceptionModel.Declared;
import dev.linnet.processor.ExceptionModel.Entry;
import dev.linnet.processor.ExceptionModel.Mapper;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code XExceptionTable}: which exceptions a function answers, nearest first, and how. */
final class ExceptionTableWriter {

    private final SourceFile file;
    private final String name;
    private final List<Entry> entries;
    private final Owners owners;

    ExceptionTableWriter(SourceFile file, String name, List<Entry> entries, Owners owners) {
        this.file = file;
        this.name = name;
        this.entries = entries;
        this.owners = owners;
    }

    String body() {
        StringBuilder finds = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder maps = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String exception =
                    file.name(entry.model().exception().getQualifiedName().toString());
            finds.append("if (failure instanceof %s%s) {\n    return %d;\n}\n".formatted(exception, routes(entry), i));
            types.append("case %d -> %s.class;\n".formatted(i, exception));
            String map = switch (entry.model()) {
                case Declared declared -> declared(declared);
                case Mapper mapper -> mapper(mapper, exception);
            };
            maps.append("case ").append(i).append(" -> ").append(map).append(";\n");
        }
        return Template.of("""
                /** The exceptions that the function {@code $name$} answers, the nearest first. Written by Linnet $version$. */
                final class $name$ExceptionTable extends $base$ {

                    $fields$

                    $name$ExceptionTable($parameters$) {
                        $assignments$
                    }

                    @Override
                    protected int find(Throwable failure, int route) {
                        $finds$
                        return NONE;
                    }

                    @Override
                    protected Class<? extends Throwable> type(int entry) {
                        return switch (entry) {
                            $types$
                            default -> throw new IllegalArgumentException("there is no entry " + entry);
                        };
                    }

                    @Override
                    protected $response$ map(int entry, Throwable failure, $request$ request) throws Exception {
                        return switch (entry) {
                            $maps$
                            default -> throw new IllegalArgumentException("there is no entry " + entry);
                        };
                    }
                }
                """)
                .with("name", name)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("base", file.name("dev.linnet.internal.ExceptionTable"))
                .with("fields", owners.fields(file))
                .with("parameters", owners.parameters(file))
                .with("assignments", owners.assignments())
                .with("response", file.name("dev.linnet.Response"))
                .with("request", file.name("dev.linnet.Request"))
                .with("finds", finds.toString())
                .with("types", types.toString())
                .with("maps", maps.toString())
                .text();
    }

    private static String routes(Entry entry) {
        if (entry.routes() == null) {
            return "";
        }
        List<String> tests =
                entry.routes().stream().map(route -> "route == " + route).toList();
        String any = String.join(" || ", tests);
        return " && " + (tests.size() == 1 ? any : "(" + any + ")");
    }

    private String declared(Declared declared) {
        return "problem(%s.of(failure, %d, %s, %s))"
                .formatted(
                        file.name("dev.linnet.internal.ProblemTypes"),
                        declared.status(),
                        Text.literal(declared.title()),
                        Text.literal(declared.type()));
    }

    private String mapper(Mapper mapper, String exception) {
        List<String> arguments = new ArrayList<>();
        for (String argument : mapper.arguments()) {
            arguments.add(argument.equals("failure") ? "(" + exception + ") failure" : argument);
        }
        String present = "%s.present(%s, %s.%s(%s))"
                .formatted(
                        file.name("dev.linnet.internal.Replies"),
                        Text.literal(mapper.shown()),
                        owners.variable(mapper.owner()),
                        mapper.method().getSimpleName(),
                        String.join(", ", arguments));
        return mapper.problem() ? "problem(" + present + ")" : present;
    }
}
