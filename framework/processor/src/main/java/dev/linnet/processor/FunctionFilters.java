package dev.linnet.processor;

import dev.linnet.processor.FilterModel.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The filters and exceptions of one function, in the order in which they take part. */
final class FunctionFilters {

    private final FilterReader filters;
    private final ExceptionReader exceptions;
    private final Set<TypeElement> ofAll = new LinkedHashSet<>();
    private final Map<List<TypeElement>, List<Integer>> ofRoutes = new LinkedHashMap<>();
    private final Map<TypeElement, List<FilterModel>> read = new LinkedHashMap<>();
    private final List<FilterModel> chains = new ArrayList<>();
    private final List<ExceptionModel.Entry> mappers = new ArrayList<>();
    /** The number of the first filter of a chain of routes, and the one after its last. */
    private final Map<List<TypeElement>, int[]> ranges = new LinkedHashMap<>();

    private int first;

    FunctionFilters(FilterReader filters, ExceptionReader exceptions) {
        this.filters = filters;
        this.exceptions = exceptions;
    }

    /** Adds classes for every request. */
    void addForAll(List<TypeElement> classes) {
        ofAll.addAll(classes);
    }

    /** Adds a route with the classes that its handler names. After {@link #addForAll}, in the order of the routes' numbers. */
    void addRoute(int route, List<TypeElement> classes) {
        List<TypeElement> own =
                classes.stream().filter(type -> !ofAll.contains(type)).toList();
        if (!own.isEmpty()) {
            ofRoutes.computeIfAbsent(own, o -> new ArrayList<>()).add(route);
        }
    }

    /** Numbers the filters: those of every request first. Reads the mappers. */
    void number() {
        readMappers();
        chains.addAll(sorted(ofAll));
        first = chains.size();
        ofRoutes.forEach((classes, routes) -> {
            int from = chains.size();
            chains.addAll(sorted(classes));
            ranges.put(classes, new int[] {from, chains.size()});
        });
    }

    private List<FilterModel> sorted(Iterable<TypeElement> classes) {
        List<FilterModel> all = new ArrayList<>();
        for (TypeElement type : classes) {
            all.addAll(read.computeIfAbsent(type, filters::read));
        }
        // of one order, what is declared first is called first: the further in, the earlier on the way out
        List<FilterModel> after =
                new ArrayList<>(all.stream().filter(f -> f.kind() == Kind.AFTER).toList());
        Collections.reverse(after);
        List<FilterModel> sorted = new ArrayList<>(after);
        all.stream().filter(f -> f.kind() != Kind.AFTER).forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(FilterModel::order).thenComparing(FilterModel::kind));
        return sorted;
    }

    /** All filters by their numbers. */
    List<FilterModel> chains() {
        return chains;
    }

    /** How many of them run for every request. */
    int ofAllCount() {
        return first;
    }

    /** The routes of each chain with its first number and the one after its last; without those that have only mappers. */
    Map<List<Integer>, int[]> routes() {
        Map<List<Integer>, int[]> routes = new LinkedHashMap<>();
        ofRoutes.forEach((classes, numbers) -> {
            int[] range = ranges.get(classes);
            if (range != null && range[0] < range[1]) {
                routes.put(numbers, range);
            }
        });
        return routes;
    }

    /** The filters that a route's handler is behind, from the outermost in. */
    List<FilterModel> before(int route) {
        List<FilterModel> all = new ArrayList<>(chains.subList(0, first));
        ofRoutes.forEach((classes, numbers) -> {
            int[] range = ranges.get(classes);
            if (range != null && numbers.contains(route)) {
                all.addAll(chains.subList(range[0], range[1]));
            }
        });
        return all;
    }

    /** The filters that another is behind, which stands at a number: those of every request, and those before it in its chain. */
    List<FilterModel> outside(int number) {
        List<FilterModel> all = new ArrayList<>(chains.subList(0, Math.min(first, number)));
        for (int[] range : ranges.values()) {
            if (range[0] <= number && number < range[1]) {
                all.addAll(chains.subList(range[0], number));
            }
        }
        return all;
    }

    List<TypeElement> filterOwners() {
        return chains.stream().map(FilterModel::owner).distinct().toList();
    }

    List<TypeElement> mapperOwners() {
        return mappers.stream()
                .map(entry -> ((ExceptionModel.Mapper) entry.model()).owner())
                .distinct()
                .toList();
    }

    /** All mappers. */
    List<ExceptionModel.Entry> mappers() {
        return mappers;
    }

    private void readMappers() {
        ofAll.forEach(type ->
                exceptions.mappers(type).forEach(mapper -> mappers.add(new ExceptionModel.Entry(mapper, null))));
        Map<TypeElement, List<Integer>> byClass = new LinkedHashMap<>();
        ofRoutes.forEach((classes, routes) -> classes.forEach(
                type -> byClass.computeIfAbsent(type, t -> new ArrayList<>()).addAll(routes)));
        byClass.forEach((type, routes) ->
                exceptions.mappers(type).forEach(mapper -> mappers.add(new ExceptionModel.Entry(mapper, routes))));
    }
}
