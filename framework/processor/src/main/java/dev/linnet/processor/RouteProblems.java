package dev.linnet.processor;

import static dev.linnet.processor.JsonTree.object;

import dev.linnet.internal.StatusTitle;
import dev.linnet.processor.ExceptionModel.Declared;
import dev.linnet.processor.ExceptionModel.Mapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists in a route's description what its exceptions are answered with. */
final class RouteProblems {

    private static final String PROBLEM_JSON = "application/problem+json";

    private RouteProblems() {}

    /** The route of a part as it stands in the description: answers instead of the exceptions and filters that lead to them. */
    @SuppressWarnings("unchecked") // DescriptionWriter.routes() wrote it
    static Map<String, Object> added(Map<String, Object> route, List<ExceptionModel> answers) {
        Map<String, Object> described = new LinkedHashMap<>(route);
        described.remove("filters");
        described.remove("throws");
        Map<String, Object> responses = new TreeMap<>((Map<String, Object>) route.getOrDefault("responses", Map.of()));
        for (ExceptionModel answer : answers) {
            switch (answer) {
                case Declared declared -> declared(responses, declared);
                case Mapper mapper ->
                    responses.putIfAbsent("default", mapper.problem() ? object("content", PROBLEM_JSON) : object());
            }
        }
        described.put("responses", responses);
        return described;
    }

    @SuppressWarnings("unchecked") // as above
    private static void declared(Map<String, Object> responses, Declared declared) {
        String status = Integer.toString(declared.status());
        Map<String, Object> response = new LinkedHashMap<>(
                (Map<String, Object>) responses.getOrDefault(status, object("content", PROBLEM_JSON)));
        List<Object> problems = new ArrayList<>((List<Object>) response.getOrDefault("problems", List.of()));
        Object problem = object(
                "title", declared.title().isEmpty() ? StatusTitle.of(declared.status()) : declared.title(),
                "type", declared.type().isEmpty() ? "about:blank" : declared.type());
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
        response.put("problems", problems);
        responses.put(status, response);
    }
}
