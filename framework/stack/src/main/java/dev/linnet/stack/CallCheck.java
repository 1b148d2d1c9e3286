package dev.linnet.stack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long calls may take, and where they may lead back to. */
final class CallCheck {

    private CallCheck() {}

    static void check(CheckedStack stack) {
        Set<String> slow = new HashSet<>();
        for (TemplateApi api : stack.source().template().apis()) {
            for (TemplateRoute route : api.routes()) {
                for (TemplateFunction function : stack.source().template().functions()) {
                    if (function.name().equals(route.functionName())
                            && function.timeoutSeconds() * 1_000 > route.timeoutMillis()
                            && slow.add(function.logicalId() + " " + api.logicalId())) {
                        slow(stack, function, api, route);
                    }
                }
            }
        }
        Map<String, List<String>> calls = new HashMap<>();
        stack.configuration()
                .services()
                .forEach(
                        service -> calls.put(service.name(), stack.uses(service).services()));
        Set<String> known = new HashSet<>();
        for (ServiceConfig service : stack.configuration().services()) {
            if (!known.contains(service.name())) {
                List<String> cycle = cycle(calls, service.name());
                known.addAll(cycle);
                if (!cycle.isEmpty()) {
                    stack.warning(
                            service,
                            "services invoke each other in a circle: " + String.join(" → ", cycle),
                            "each waits for the next, and one request can take them all: let one of them send a message"
                                    + " instead");
                }
            }
        }
    }

    /** SEMANTICS (c): an HTTP API answers 503 after its integration's timeout, a REST API 504. */
    private static void slow(CheckedStack stack, TemplateFunction function, TemplateApi api, TemplateRoute route) {
        ServiceConfig service = stack.service(function.name());
        boolean configured = service != null && service.timeout() != null;
        String seconds = Double.toString(route.timeoutMillis() / 1_000.0).replaceAll("\\.0$", "");
        String found = function.logicalId() + " may run for " + function.timeoutSeconds() + " s, but " + api.logicalId()
                + " answers " + (api.kind() == TemplateApi.Kind.HTTP ? "503" : "504") + " after " + seconds + " s";
        String fix = "give it a timeout of at most " + seconds
                + " s, or \"api\": \"function-url\" or \"none\", which wait as long as the function runs";
        if (service != null && configured) {
            stack.error(service, found, fix);
            return;
        }
        String id = function.logicalId();
        boolean own = stack.source().value("Resources", id, "Properties", "Timeout") != null;
        stack.error(
                own
                        ? stack.source().at("Resources", id, "Properties", "Timeout")
                        : stack.source().at("Globals", "Function", "Timeout"),
                found,
                fix);
    }

    /** The shortest way from a service back to itself, both ends named; empty without one. */
    private static List<String> cycle(Map<String, List<String>> calls, String start) {
        Map<String, String> from = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String service = next.remove();
            for (String callee : calls.getOrDefault(service, List.of())) {
                if (from.putIfAbsent(callee, service) == null) {
                    next.add(callee);
                }
                if (callee.equals(start)) {
                    List<String> way = new ArrayList<>(List.of(start));
                    for (String at = from.get(start); !start.equals(at); at = from.get(at)) {
                        way.add(String.valueOf(at));
                    }
                    way.add(start);
                    Collections.reverse(way);
                    return way;
                }
            }
        }
        return List.of();
    }
}
