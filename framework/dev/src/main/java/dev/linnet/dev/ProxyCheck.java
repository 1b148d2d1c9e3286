package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proxies: pip, SAM and Docker take them from the environment, Maven from its settings, and neither looks at the other's. */
final class ProxyCheck {

    private static final String SUBJECT = "Proxy";
    /** Scheme and user are left out: a password has no place on a console. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:\\w+://)?(?:[^@/]*@)?([^@/]+)(?:/.*)?");

    private ProxyCheck() {}

    static Finding look(Machine machine) {
        MavenSettings settings;
        try {
            settings = MavenSettings.read(files(machine));
        } catch (IOException e) {
            return Finding.warn(SUBJECT, String.valueOf(e.getMessage()), "mend it: Maven refuses it too");
        }
        Optional<String> proxy = variable(machine, "HTTPS_PROXY").or(() -> variable(machine, "HTTP_PROXY"));
        boolean maven = !settings.proxies().isEmpty() || options(machine).contains("proxyHost");
        if (proxy.isEmpty()) {
            return maven && !settings.proxies().isEmpty()
                    ? Finding.warn(
                            SUBJECT,
                            "Maven goes through " + settings.proxies().get(0)
                                    + ", but HTTPS_PROXY is not set for pip, sam and docker",
                            "export HTTPS_PROXY=http://" + settings.proxies().get(0) + " NO_PROXY=localhost,127.0.0.1")
                    : Finding.ok(SUBJECT, "none");
        }
        if (!maven && !settings.mirrored()) {
            Matcher port = Pattern.compile("(.*):(\\d+)").matcher(proxy.get());
            String host = port.matches() ? port.group(1) : proxy.get();
            return Finding.warn(
                    SUBJECT,
                    "HTTPS_PROXY is " + proxy.get() + ", but Maven does not read it and has no proxy of its own",
                    "in " + machine.home().resolve(".m2/settings.xml") + ": <settings><proxies><proxy><host>" + host
                            + "</host><port>" + (port.matches() ? port.group(2) : "80")
                            + "</port></proxy></proxies></settings>");
        }
        String none = variable(machine, "NO_PROXY").orElse("");
        if (!none.contains("127.0.0.1") && !none.equals("*")) {
            return Finding.warn(
                    SUBJECT,
                    proxy.get() + ", also for 127.0.0.1: curl would ask it for ./linnet dev",
                    "export NO_PROXY=" + (none.isEmpty() ? "" : none + ",") + "localhost,127.0.0.1");
        }
        return Finding.ok(SUBJECT, proxy.get() + (maven ? "" : "; Maven goes to a mirror"));
    }

    private static Optional<String> variable(Machine machine, String name) {
        return machine.variable(name)
                .or(() -> machine.variable(name.toLowerCase(java.util.Locale.ROOT)))
                .map(value -> AUTHORITY.matcher(value).replaceFirst("$1"));
    }

    private static String options(Machine machine) {
        return machine.variable("MAVEN_OPTS").orElse("")
                + machine.variable("MAVEN_ARGS").orElse("")
                + machine.variable("JAVA_TOOL_OPTIONS").orElse("");
    }

    /** The user's, and those of the installation. */
    private static List<Path> files(Machine machine) throws IOException {
        List<Path> files = new ArrayList<>(List.of(machine.home().resolve(".m2/settings.xml")));
        Optional<Path> maven = machine.program("mvn");
        if (maven.isPresent()) {
            files.add(
                    maven.get().toRealPath().resolve("../../conf/settings.xml").normalize());
        }
        return files;
    }
}
