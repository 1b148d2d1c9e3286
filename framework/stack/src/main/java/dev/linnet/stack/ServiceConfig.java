package dev.linnet.stack;

import dev.linnet.internal.UsedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service of {@code code.json}. What is null is not said there: the template's {@code Globals}, then AWS's default, decide.
 *
 * @param name the service's name, as in {@code @Service}
 * @param at where it is in {@code code.json}
 * @param folder its folder, relative to the vertical's; the service's name where nothing else is said
 * @param dockerfile the file its image is built by, relative to the project's folder; null for the default one, {@code Dockerfile}, of Python services
 * @param handler {@code module.function} of a Python service, the command of a custom image; null for what the image says
 * @param memory in megabytes, 128 to 10,240
 * @param timeout in seconds, 1 to 900
 * @param architecture of the processor
 * @param ephemeralStorage size of {@code /tmp} in megabytes, 512 to 10,240
 * @param concurrency reserved concurrent executions; 0 stops the function
 * @param api what stands in front of it
 * @param open whether anybody may call its Function URL; else who may is decided by IAM
 * @param routes those of a service that the compiler does not know; empty: everything at and below {@code /<name>}
 * @param vpc where its network interfaces are, or null for none
 * @param uses what it needs of AWS and of its siblings, where the compiler does not know
 */
public record ServiceConfig(
        String name,
        Position at,
        String folder,
        @Nullable String dockerfile,
        @Nullable String handler,
        @Nullable Integer memory,
        @Nullable Integer timeout,
        @Nullable Architecture architecture,
        @Nullable Integer ephemeralStorage,
        @Nullable Integer concurrency,
        Api api,
        boolean open,
        List<RouteConfig> routes,
        @Nullable VpcConfig vpc,
        UsesConfig uses) {

    /** The file that builds the image of a service which is compiled by Linnet. */
    public static final String JAVA = "Dockerfile.java";

    /** The file that builds the image of a Python service, and of any that says nothing else. */
    public static final String DEFAULT = "Dockerfile";

    /** Copies the routes. */
    public ServiceConfig {
        routes = List.copyOf(routes);
    }

    /** The file that builds the image, relative to the project's folder. */
    public String builtBy() {
        return dockerfile == null ? DEFAULT : dockerfile;
    }

    /** Whether a text is a name of a service: 1 to 40 lower-case letters, digits and single inner hyphens, a letter first. */
    public static boolean isName(String text) {
        return UsedName.SERVICE.pattern().matcher(text).matches();
    }

    /** Whether Linnet compiles the service, so that its description says what it serves and uses. */
    public boolean compiled() {
        return dockerfile != null && dockerfile.matches("(.*/)?" + JAVA.replace(".", "\\."));
    }

    /** What it needs, by its code where Linnet has compiled it, else by the configuration. */
    UsesConfig uses(Map<String, ServiceDescription> descriptions) {
        ServiceDescription description = compiled() ? descriptions.get(name) : null;
        return description == null ? uses : description.uses();
    }

    /** What stands in front of a service. */
    public enum Api {
        /** An HTTP API of its own. */
        HTTP("http"),
        /** A Function URL. */
        FUNCTION_URL("function-url"),
        /** Nothing: siblings or events call it. */
        NONE("none");

        private final String text;

        Api(String text) {
            this.text = text;
        }

        /** As {@code code.json} has it. */
        public String text() {
            return text;
        }
    }

    /** Which processors a function runs on, as AWS names them. */
    public enum Architecture {
        /** Intel and AMD. */
        X86_64("x86_64"),
        /** Graviton. */
        ARM64("arm64");

        private final String text;

        Architecture(String text) {
            this.text = text;
        }

        /** As {@code code.json} and AWS have it. */
        public String text() {
            return text;
        }
    }
}
