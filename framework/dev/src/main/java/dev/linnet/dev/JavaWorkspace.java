package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java modules that functions are made of, each with a copy of its classes. A process runs from copies: neither a
 * save nor Maven nor an IDE changes classes under it, and {@code target/classes} stays as Maven left it, so that Maven
 * sees, and checks, all that was changed meanwhile.
 */
final class JavaWorkspace implements AutoCloseable {

    /** How many old copies are left for processes that still finish something. */
    private static final int KEPT = 16;

    private final Path root;
    private final Path folder;
    private final WarmJavac javac = new WarmJavac();
    private final Map<Path, JavaUnit> units = new LinkedHashMap<>();
    private final Map<JavaModule, List<Path>> runtime = new HashMap<>();
    private final Map<Path, Path> copies = new HashMap<>();
    private final Deque<Path> old = new ArrayDeque<>();
    private int made;
    private volatile boolean closed;

    /**
     * A workspace.
     *
     * @param root the project's folder: what is not in it is not watched
     */
    JavaWorkspace(Path root) throws IOException {
        this.root = root;
        this.folder = Files.createTempDirectory("linnet-dev-");
    }

    /** Takes what Maven has built. */
    synchronized void take(List<JavaModule> modules) throws IOException {
        units.clear();
        runtime.clear();
        for (JavaModule module : modules) {
            runtime.put(module, module.classPath());
            for (Path entry : module.classPath()) {
                add(entry);
            }
        }
        for (JavaUnit unit : units.values()) {
            Path copy = next(unit);
            FileTree.copy(unit.output(), copy, file -> true);
            replace(unit.output(), copy);
        }
    }

    /** Dependencies first. */
    private void add(Path output) throws IOException {
        if (units.containsKey(output) || !JavaUnit.isOutput(output, root)) {
            return;
        }
        Path module = JavaUnit.module(output);
        JavacCall call = JavacCall.read(module);
        if (call == null) {
            units.put(output, new JavaUnit(module, output, null, Set.of(), Set.of()));
            return;
        }
        Set<Path> needs = new LinkedHashSet<>();
        Stream.concat(call.classPath().stream(), call.processorPath().stream())
                .filter(entry -> !entry.equals(output) && JavaUnit.isOutput(entry, root))
                .forEach(needs::add);
        for (Path need : needs) {
            add(need);
        }
        units.put(output, new JavaUnit(module, output, call, needs, others(call)));
    }

    /** The modules that a function is made of, and made with. */
    Set<JavaUnit> unitsOf(JavaModule module) {
        Set<JavaUnit> all = new LinkedHashSet<>();
        runtime.getOrDefault(module, List.of()).forEach(entry -> collect(entry, all));
        return all;
    }

    /** Whether one of these files is more than the compiler can deal with. */
    boolean isForMaven(Set<Path> files) {
        return files.stream()
                .anyMatch(file -> file.equals(root.resolve("pom.xml"))
                        || units.values().stream().anyMatch(unit -> unit.has(file) && unit.isForMaven(file)));
    }

    private void collect(Path output, Set<JavaUnit> all) {
        JavaUnit unit = units.get(output);
        if (unit != null && all.add(unit)) {
            unit.needs().forEach(need -> collect(need, all));
        }
    }

    /** Where a process finds the classes of a module, or any other entry of a class path. */
    UnaryOperator<Path> copies() {
        Map<Path, Path> now = Map.copyOf(copies);
        return entry -> now.getOrDefault(entry, entry);
    }

    /**
     * Compiles modules and those that depend on them: all or none.
     *
     * @param files that have changed; each is a source of a module here
     * @return whether any class or resource is another than before
     * @throws NotCompiled when one does not compile
     */
    synchronized boolean compile(Set<Path> files) throws IOException, NotCompiled {
        Map<Path, Path> fresh = new LinkedHashMap<>();
        for (JavaUnit unit : units.values()) {
            JavacCall call = unit.call();
            boolean stale =
                    files.stream().anyMatch(unit::has) || unit.needs().stream().anyMatch(fresh::containsKey);
            if (!stale || call == null) {
                continue;
            }
            Path before = copies.getOrDefault(unit.output(), unit.output());
            Path now = next(unit);
            List<String> errors = compile(with(call, unit, fresh), now);
            if (!errors.isEmpty()) {
                for (Path compiled : fresh.values()) {
                    FileTree.delete(compiled);
                }
                throw new NotCompiled(errors.stream()
                        .map(error -> error.replace(root + "/", ""))
                        .collect(Collectors.joining("\n")));
            }
            FileTree.copy(before, now, unit.others()::contains);
            for (Path resources : call.resources()) {
                FileTree.copy(resources, now, file -> true);
            }
            if (FileTree.same(before, now)) {
                FileTree.delete(now);
            } else {
                fresh.put(unit.output(), now);
            }
        }
        for (Map.Entry<Path, Path> each : fresh.entrySet()) {
            replace(each.getKey(), each.getValue());
        }
        return !fresh.isEmpty();
    }

    /** Compiles what has processors twice for nothing: then the compiler and the processors are warm. */
    synchronized void warm() throws IOException {
        for (int i = 0; i < 2; i++) {
            for (JavaUnit unit : units.values()) {
                if (!closed
                        && unit.call() != null
                        && !unit.call().processorPath().isEmpty()) {
                    Path classes = next(unit);
                    List<String> unused = compile(with(unit.call(), unit, Map.of()), classes);
                    FileTree.delete(classes);
                }
            }
        }
    }

    private List<String> compile(JavacCall call, Path classes) throws IOException {
        Path generated = Files.createDirectories(folder.resolve(classes.getFileName() + "-generated"));
        List<String> errors = javac.compile(call, classes, generated);
        FileTree.delete(generated);
        if (!errors.isEmpty()) {
            FileTree.delete(classes);
        }
        return errors;
    }

    /** The call with copies in the place of outputs, and without the module's own: what was deleted is not there. */
    private JavacCall with(JavacCall call, JavaUnit unit, Map<Path, Path> fresh) {
        UnaryOperator<Path> copy = entry -> fresh.getOrDefault(entry, copies.getOrDefault(entry, entry));
        return new JavacCall(
                call.output(),
                call.roots(),
                call.resources(),
                call.filtered(),
                call.classPath().stream()
                        .filter(entry -> !entry.equals(unit.output()))
                        .map(copy)
                        .toList(),
                call.processorPath().stream().map(copy).toList(),
                call.options());
    }

    /** What Maven put beside the classes that is neither a resource nor written by the compiler. */
    private static Set<String> others(JavacCall call) throws IOException {
        Set<String> others = new LinkedHashSet<>();
        for (String file : FileTree.files(call.output())) {
            boolean compiled = file.endsWith(".class")
                    || file.startsWith("META-INF/linnet/")
                    || file.startsWith("META-INF/services/");
            if (!compiled && call.resources().stream().noneMatch(resources -> Files.exists(resources.resolve(file)))) {
                others.add(file);
            }
        }
        return others;
    }

    private Path next(JavaUnit unit) throws IOException {
        made++;
        return Files.createDirectories(folder.resolve(made + "-" + unit.folder().getFileName()));
    }

    private void replace(Path output, Path copy) throws IOException {
        Path before = copies.put(output, copy);
        if (before != null) {
            old.add(before);
        }
        while (old.size() > KEPT) {
            FileTree.delete(old.remove());
        }
    }

    /** Deletes the copies, once what is being compiled is: it would write among them. */
    @Override
    public void close() throws IOException {
        closed = true;
        synchronized (this) {
            javac.close();
            FileTree.delete(folder);
        }
    }
}
