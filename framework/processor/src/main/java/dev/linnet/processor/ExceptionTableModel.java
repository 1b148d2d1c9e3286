package dev.linnet.processor;

import dev.linnet.processor.ExceptionModel.Declared;
import dev.linnet.processor.ExceptionModel.Entry;
import dev.linnet.processor.ExceptionModel.Mapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The exceptions that a function answers, the nearest type first: subclasses before superclasses. */
final class ExceptionTableModel {

    private static final String PROBLEM = "dev.linnet.Problem";

    private final List<Entry> entries = new ArrayList<>();

    /** A table; a type with two mappers in one place is reported. */
    ExceptionTableModel(List<Entry> mappers, Collection<Declared> declared, Diagnostics diagnostics) {
        Map<String, Mapper> seen = new HashMap<>();
        for (Entry entry : mappers) {
            Mapper mapper = (Mapper) entry.model();
            List<Integer> routes = entry.routes();
            String type = mapper.exception().getQualifiedName().toString();
            List<Object> scopes = routes == null ? List.of("all") : new ArrayList<>(routes);
            for (Object scope : scopes) {
                Mapper other = seen.putIfAbsent(scope + " " + type, mapper);
                if (other != null) {
                    diagnostics.error(
                            Diagnostic.MAPPER_TWICE,
                            mapper.method(),
                            mapper.exception().getSimpleName(),
                            other.shown(),
                            mapper.shown());
                }
            }
            entries.add(entry);
        }
        Map<String, Declared> distinct = new LinkedHashMap<>();
        declared.forEach(d -> distinct.put(d.exception().getQualifiedName().toString(), d));
        distinct.forEach((type, d) -> {
            if (!seen.containsKey("all " + type)) {
                entries.add(new Entry(d, null));
            }
        });
        entries.sort(
                Comparator.comparingInt((Entry entry) -> -depth(entry.model().exception()))
                        .thenComparing(entry ->
                                entry.model().exception().getQualifiedName().toString())
                        .thenComparing(entry -> entry.routes() == null));
    }

    private static int depth(TypeElement type) {
        int depth = 0;
        for (TypeElement at = type; at != null; at = Methods.superclass(at)) {
            depth++;
        }
        return depth;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Who answers an exception that a route's handler throws; empty for nobody. */
    Optional<ExceptionModel> nearest(TypeElement thrown, int route) {
        boolean problem = thrown.getQualifiedName().contentEquals(PROBLEM);
        return entries.stream()
                .filter(entry -> entry.routes() == null || entry.routes().contains(route))
                .map(Entry::model)
                .filter(model -> isA(thrown, model.exception())
                        && (!problem || model.exception().equals(thrown)))
                .findFirst();
    }

    private static boolean isA(TypeElement type, TypeElement wanted) {
        for (TypeElement at = type; at != null; at = Methods.superclass(at)) {
            if (at.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
