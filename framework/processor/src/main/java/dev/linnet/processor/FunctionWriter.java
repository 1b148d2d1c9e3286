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

    String component(SourceFile file) {
        TreeSet<String> modules = new TreeSet<>();
        parts.forEach(part -> modules.addAll(part.modules()));
        String listed = String.join(
                ", ",
                modules.stream().map(module -> file.name(module) + ".class").toList());
        StringBuilder services = new StringBuilder();
        for (Part part : parts) {
            services.append(file.name(part.javaName()))
                    .append(' ')
                    .append(service(part))
                    .append("();\n\n");
        }
        // Both scopes: whichever @Singleton a class carries, one instance lives in the process.
        return Text.fill(
                """
                /** The object graph of the function {@code $name$}; Dagger implements it. Written by Linnet $version$. */
                @$jakarta$
                @javax.inject.Singleton
                @$component$$modules$
                interface $name$Component {
                    $services$
                }
                """,
                "name",
                name,
                "version",
                dev.linnet.internal.Version.CURRENT,
                "jakarta",
                file.name("jakarta.inject.Singleton"),
                "component",
                file.name("dagger.Component"),
                "modules",
                listed.isEmpty() ? "" : "(modules = {" + listed + "})",
                "services",
                services.toString().stripTrailing());
    }

    /** The method of the component, and the variable, of a service class. */
    static String service(Part part) {
        String className = part.className();
        return Character.toLowerCase(className.charAt(0)) + className.substring(1);
    }

    String function(SourceFile file) {
        String endpoints = String.join(
                ", ",
                parts.stream()
                        .map(part -> "new %sEndpoints(component.%s())".formatted(part.className(), service(part)))
                        .toList());
        return Text.fill(
                """
                /**
                 * The Lambda function {@code $name$}: a program for Linnet's runtime loop, and a handler for the official runtime
                 * client. Written by Linnet $version$.
                 */
                public final class $name$Function extends $lambda$ {

                    /** Builds the object graph; the service's constructors run here. */
                    public $name$Function() {
                        super(router(Dagger$name$Component.create()));
                    }

                    private static $router$ router($name$Component component) {
                        return new $name$Router($endpoints$);
                    }

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
                """,
                "name",
                name,
                "version",
                dev.linnet.internal.Version.CURRENT,
                "lambda",
                file.name("dev.linnet.lambda.LambdaFunction"),
                "runtime",
                file.name("dev.linnet.lambda.LambdaRuntime"),
                "router",
                file.name("dev.linnet.internal.Router"),
                "endpoints",
                endpoints);
    }

    /** What stands in the function's place when the service has mistakes, so that they are all that is reported. */
    String shell() {
        return "public final class " + name + "Function {}\n";
    }

    SourceFile file(String suffix) {
        return new SourceFile(packageName, name + suffix);
    }
}
