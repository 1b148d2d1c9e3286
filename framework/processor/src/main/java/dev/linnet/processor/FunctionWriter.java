package dev.linnet.processor;

import java.util.List;
import java.util.TreeSet;

/** Writes {@code XComponent}, the Dagger graph of a function, and {@code XFunction}, its entry point. */
final class FunctionWriter {

    private final String packageName;
    private final String name;
    private final List<Part> parts;

    FunctionWriter(String packageName, String name, List<Part> parts) {
        this.packageName = packageName;
        this.name = name;
        this.parts = parts;
    }

    /** Whether any service has something injected: without, no component is written, and none starts. */
    boolean hasGraph() {
        return parts.stream().anyMatch(Part::injected);
    }

    String component(SourceFile file) {
        TreeSet<String> modules = new TreeSet<>();
        parts.forEach(part -> modules.addAll(part.modules()));
        String listed = String.join(
                ", ",
                modules.stream().map(module -> file.name(module) + ".class").toList());
        StringBuilder services = new StringBuilder();
        for (Part part : parts.stream().filter(Part::injected).toList()) {
            services.append(file.name(part.javaName()))
                    .append(' ')
                    .append(service(part))
                    .append("();\n\n");
        }
        // Both scopes: whichever @Singleton a class carries, one instance lives in the process.
        return Template.of("""
                /** The object graph of the function {@code $name$}; Dagger implements it. Written by Linnet $version$. */
                @$jakarta$
                @javax.inject.Singleton
                @$component$$modules$
                interface $name$Component {
                    $services$
                }
                """)
                .with("name", name)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("jakarta", file.name("jakarta.inject.Singleton"))
                .with("component", file.name("dagger.Component"))
                .with("modules", listed.isEmpty() ? "" : "(modules = {" + listed + "})")
                .with("services", services.toString().stripTrailing())
                .text();
    }

    /** The method of the component, and the variable, of a service class. */
    static String service(Part part) {
        return Names.ofClass(part.className());
    }

    String function(SourceFile file) {
        String endpoints =
                String.join(", ", parts.stream().map(p -> endpoints(file, p)).toList());
        String router = "new " + name + "Router(" + endpoints + ")";
        return Template.of("""
                        /**
                         * The Lambda function {@code $name$}: a program for Linnet's runtime loop, and a handler for the official
                         * runtime client. Written by Linnet $version$.
                         */
                        public final class $name$Function extends $lambda$ {

                            /** Makes the service; its constructors run here. */
                            public $name$Function() {
                                super($router$);
                            }
                            $wiring$

                            /** Answers invocations until the environment is shut down. */
                            public static void main(String[] args) {
                                $runtime$ runtime = $runtime$.start();
                                $name$Function function;
                                try {
                                    function = new $name$Function();
                                } catch (Throwable failure) {
                                    throw runtime.initFailed(failure);
                                }
                                runtime.run(function);
                            }
                        }
                        """)
                .with("name", name)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("lambda", file.name("dev.linnet.lambda.LambdaFunction"))
                .with("runtime", file.name("dev.linnet.lambda.LambdaRuntime"))
                .with("router", hasGraph() ? "router(Dagger" + name + "Component.create())" : router)
                .with("wiring", hasGraph() ? wiring(file, router) : "")
                .text();
    }

    private String wiring(SourceFile file, String router) {
        return Template.of("""

                        private static $type$ router($name$Component component) {
                            return $router$;
                        }
                        """)
                .with("type", file.name("dev.linnet.internal.Router"))
                .with("name", name)
                .with("router", router)
                .text();
    }

    private static String endpoints(SourceFile file, Part part) {
        String service =
                part.injected() ? "component." + service(part) + "()" : "new " + file.name(part.javaName()) + "()";
        return "new " + part.className() + "Endpoints(" + service + ")";
    }

    /** What stands in the function's place when the service has mistakes, so that they are all that is reported. */
    String shell() {
        return "public final class " + name + "Function {}\n";
    }

    SourceFile file(String suffix) {
        return new SourceFile(packageName, name + suffix);
    }
}
