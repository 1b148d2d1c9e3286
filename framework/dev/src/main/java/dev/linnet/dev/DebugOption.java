package dev.linnet.dev;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which functions a debugger can attach to, and where. */
final class DebugOption {

    private static final int FIRST_PORT = 5005;

    @Option(
            names = "--debug",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "SERVICE[:PORT]",
            description = "Lets a debugger attach to a Java service, or to all of them, from port " + FIRST_PORT
                    + " on; deadlines are suspended. May be given several times.")
    private List<String> wanted = new ArrayList<>();

    /** Opens the ports, by the functions' names. */
    Map<String, DebugPort> open(List<ServiceModule> modules) throws Failure {
        Map<String, ServiceModule> java = new LinkedHashMap<>();
        for (ServiceModule module : modules) {
            if (module instanceof JavaModule) {
                java.put(module.service(), module);
            }
        }
        Map<String, DebugPort> ports = new LinkedHashMap<>();
        int next = FIRST_PORT;
        for (String one : wanted.contains("") ? java.keySet() : wanted) {
            String service = one.replaceFirst(":\\d{1,5}$", "");
            ServiceModule module = java.get(service);
            if (module == null) {
                throw new Failure("--debug " + one + ": no Java function of the template runs the service \"" + service
                        + "\"; there is " + java.keySet().stream().collect(Collectors.joining(", ")));
            }
            boolean any = service.length() == one.length();
            int port = any ? next++ : Integer.parseInt(one.substring(service.length() + 1));
            ports.put(module.function().name(), open(service, port));
        }
        return ports;
    }

    private static DebugPort open(String service, int port) throws Failure {
        try {
            return new DebugPort(port);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(
                    "port " + port + " of " + Loopback.ADDRESS + " cannot be had for the debugger of " + service + " ("
                            + e.getMessage() + "); end what listens there, or say --debug=" + service + ":PORT",
                    e);
        }
    }
}
