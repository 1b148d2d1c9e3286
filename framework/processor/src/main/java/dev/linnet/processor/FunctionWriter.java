package dev.linnet.processor;

import dev.linnet.processor.Wiring.Made;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Writes {@code XComponent}, the Dagger graph of a function, and {@code XFunction}, its entry point. */
final class FunctionWriter {

    private final String packageName;
    private final String name;
    private final List<Part> parts;
    private final Owners owners;
    private final Wiring wiring;

    /** @param owners the classes with filters and mappers */
    FunctionWriter(String packageName, String name, List<Part> parts, List<TypeElement> owners) {
        this.packageName = packageName;
        this.name = name;
        this.parts = parts;
        this.owners = new Owners(owners);
        this.wiring = new Wiring(
                parts.stream()
                        .map(part -> new Made(part.javaName(), part.className(), part.injected()))
                        .toList(),
                owners.stream().map(Made::of).toList(),
                this.owners);
    }

    /** Whether any class has something injected: without, no component is written, and none starts. */
    boolean hasGraph() {
        return wiring.hasGraph();
    }

    String component(SourceFile file) {
        TreeSet<String> modules = new TreeSet<>();
        parts.forEach(part -> modules.addAll(part.modules()));
        String listed = String.join(
                ", ",
                modules.stream().map(module -> file.name(module) + ".class").toList());
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
                .with("services", wiring.accessors(file))
                .text();
    }

    String function(SourceFile file) {
        String component = hasGraph() ? "Dagger" + name + "Component.create()" : "";
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
                .with("router", isWired() ? "router(" + component + ")" : wiring.router(file, name))
                .with("wiring", isWired() ? wiring(file) : "")
                .text();
    }

    /** Whether there is more to do than to call constructors. */
    private boolean isWired() {
        return hasGraph() || !owners.isEmpty();
    }

    private String wiring(SourceFile file) {
        return Template.of("""

                        private static $type$ router($component$) {
                            $statements$
                        }
                        """)
                .with("type", file.name("dev.linnet.internal.Router"))
                .with("component", hasGraph() ? name + "Component component" : "")
                .with("statements", wiring.statements(file, name))
                .text();
    }

    /** What stands in the function's place when the service has mistakes, so that they are all that is reported. */
    String shell() {
        return "public final class " + name + "Function {}\n";
    }

    SourceFile file(String suffix) {
        return new SourceFile(packageName, name + suffix);
    }
}
