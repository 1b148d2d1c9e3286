package dev.linnet.dev;

import dev.linnet.dev.Machine.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs that are called. */
final class ToolCheck {

    private static final int LEAST_JDK = 25;
    private static final Pattern MAVEN = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\S*");
    private static final Pattern SAM = Pattern.compile("SAM CLI, version (\\S+)");
    private static final String MAVEN_FIX = "install Maven 3.8 or newer: https://maven.apache.org/install.html";

    private ToolCheck() {}

    static Finding jdk(Machine machine) {
        String found = machine.jdkVersion() + " in " + machine.jdk();
        String fix = "install a JDK " + LEAST_JDK + ": https://adoptium.net, or sdk install java 25-tem";
        Matcher feature = Pattern.compile("\\d+").matcher(machine.jdkVersion());
        if (!feature.lookingAt() || Integer.parseInt(feature.group()) < LEAST_JDK) {
            return Finding.fail("JDK", found, fix);
        }
        return Files.isExecutable(machine.jdk().resolve("bin/javac"))
                ? Finding.ok("JDK", found)
                : Finding.fail("JDK", found + ", which has no javac", fix);
    }

    static Finding maven(Machine machine) {
        Path wrapper = machine.project().resolve("mvnw");
        Optional<Path> maven = Files.isExecutable(wrapper) ? Optional.of(wrapper) : machine.program("mvn");
        if (maven.isEmpty()) {
            return Finding.fail("Maven", "not on the PATH", MAVEN_FIX);
        }
        Said said = machine.ask(maven.get(), "-v");
        Matcher version = MAVEN.matcher(said.text());
        if (said.status() != 0 || !version.find()) {
            return Finding.fail("Maven", maven.get() + " -v says: " + said.firstLine(), "mend it, or " + MAVEN_FIX);
        }
        String found = version.group().substring("Apache Maven ".length()) + " (" + maven.get() + ")";
        int major = Integer.parseInt(version.group(1));
        return major > 3 || (major == 3 && Integer.parseInt(version.group(2)) >= 8)
                ? Finding.ok("Maven", found)
                : Finding.fail("Maven", found, MAVEN_FIX);
    }

    static Finding docker(Machine machine) {
        Optional<Path> docker = machine.program("docker");
        if (docker.isEmpty()) {
            return Finding.warn(
                    "Docker",
                    "not on the PATH",
                    "./linnet dev does without; for sam build and sam local: https://docs.docker.com/get-docker");
        }
        Said said = machine.ask(
                docker.get(), "version", "--format", "client {{.Client.Version}}, engine {{.Server.Version}}");
        if (said.status() == 0) {
            return Finding.ok("Docker", said.firstLine() + " (" + docker.get() + ")");
        }
        String why = said.text()
                .lines()
                .filter(line -> !line.startsWith("client ") && !line.isBlank())
                .findFirst()
                .orElse("exit " + said.status());
        return Finding.warn(
                "Docker",
                docker.get() + " does not reach an engine: " + why.strip(),
                why.contains("permission denied")
                        ? "join its group and log in again: sudo usermod -aG docker $USER"
                        : "start it: sudo systemctl start docker, or open Docker Desktop; ./linnet dev does without");
    }

    static Finding sam(Machine machine) {
        Optional<Path> sam = machine.program("sam");
        if (sam.isEmpty()) {
            return Finding.warn(
                    "SAM CLI",
                    "not on the PATH",
                    "./linnet dev does without; for sam build, sam local and sam deploy: pipx install aws-sam-cli");
        }
        Said said = machine.ask(sam.get(), "--version");
        Matcher version = SAM.matcher(said.text());
        return said.status() == 0 && version.find()
                ? Finding.ok("SAM CLI", version.group(1) + " (" + sam.get() + ")")
                : Finding.warn(
                        "SAM CLI",
                        sam.get() + " --version says: " + said.firstLine(),
                        "install it again: pipx install --force aws-sam-cli");
    }
}
