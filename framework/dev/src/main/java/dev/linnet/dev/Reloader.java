package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What {@code linnet dev} does while it runs: sees what is saved, builds it and replaces the processes that are made of
 * it. One save is one unit: of the functions that it touches all go on with the new classes, or, when something does not
 * compile, all answer with the compiler's lines.
 */
final class Reloader {

    private final Path root;
    private final Path template;
    private final List<ServiceModule> modules;
    private final Build build;
    private final Console console;
    private final JavaWorkspace workspace;
    private final SourceWatch watch = new SourceWatch();
    /** What has been saved and does not compile yet. */
    private final Set<Path> pending = new HashSet<>();

    private FileTime built = FileTime.fromMillis(0);

    /**
     * A reloader.
     *
     * @param root the project's folder
     * @param template the file
     */
    Reloader(Path root, Path template, List<ServiceModule> modules, Build build, Console console) throws IOException {
        this.root = root;
        this.template = template;
        this.modules = modules;
        this.build = build;
        this.console = console;
        this.workspace = new JavaWorkspace(root);
    }

    /** Builds everything. */
    Build.Built build() throws IOException, Failure {
        built = FileTime.fromMillis(System.currentTimeMillis());
        Build.Built all = build.bring(modules);
        workspace.take(modules.stream()
                .filter(JavaModule.class::isInstance)
                .map(JavaModule.class::cast)
                .toList());
        return new Build.Built(
                running(all.programs().stream().map(Program::module).toList()), all.leftOut());
    }

    private List<Program> running(List<ServiceModule> some) throws Failure {
        List<Program> programs = new ArrayList<>();
        for (ServiceModule module : some) {
            programs.add(module instanceof JavaModule java ? java.program(workspace.copies()) : module.program());
        }
        return programs;
    }

    /** Brings a stack that was started with {@link #build()} up to date with every save, until it is interrupted. */
    void run(LocalStack stack) throws IOException, InterruptedException {
        Set<Path> changed = watch();
        Thread.ofVirtual().name("warm").start(this::warm);
        while (true) {
            while (!changed.isEmpty()) {
                changed = apply(changed, stack);
            }
            changed = watch.changed();
        }
    }

    private Set<Path> watch() throws IOException {
        Set<Path> sources = new HashSet<>(Set.of(template));
        for (ServiceModule module : modules) {
            sources.addAll(sources(module));
        }
        return watch.watch(sources, built);
    }

    private void warm() {
        try {
            workspace.warm();
        } catch (IOException e) {
            console.line("the compiler cannot be warmed: " + e.getMessage());
        }
    }

    /** What is to be applied next: what was saved while Maven ran. */
    private Set<Path> apply(Set<Path> saved, LocalStack stack) throws IOException {
        long start = System.nanoTime();
        if (saved.remove(template)) {
            console.line(template.getFileName() + " has changed: end this (Ctrl-C) and start it again to see it");
        }
        Set<Path> files = new HashSet<>(saved);
        List<ServiceModule> saving = touched(files);
        pending.stream().filter(file -> touches(saving, file)).forEach(files::add);
        List<ServiceModule> touched = touched(files);
        if (touched.isEmpty()) {
            return Set.of();
        }
        touched.forEach(module -> stack.function(module).hold());
        Set<Path> next = Set.of();
        try {
            Set<Path> java = java(files);
            boolean renewed = java.size() < files.size();
            if (workspace.isForMaven(java)) {
                build();
                next = watch();
                renewed = true;
            } else {
                renewed |= !java.isEmpty() && workspace.compile(java);
            }
            List<ServiceModule> python =
                    touched.stream().filter(PythonModule.class::isInstance).toList();
            if (!python.isEmpty()) {
                Build.Built environments = build.bring(python);
                if (!environments.leftOut().isEmpty()) {
                    throw new Failure(String.join(
                            "\n", new TreeSet<>(environments.leftOut().values())));
                }
            }
            pending.removeAll(files);
            console.line(names(saved) + ": built in " + millis(start) + (renewed ? "" : ", the same as before"));
            for (Program program : renewed ? running(touched) : List.<Program>of()) {
                stack.replace(program);
            }
            touched.forEach(module -> stack.function(module).release());
        } catch (NotCompiled | Failure e) {
            pending.addAll(files);
            String why = String.valueOf(e.getMessage());
            why.lines().forEach(console::line);
            console.line(names(saved) + " cannot be built: "
                    + touched.stream().map(module -> module.function().name()).collect(Collectors.joining(", "))
                    + (touched.size() == 1 ? " answers" : " answer") + " 503 until it can");
            touched.forEach(module -> stack.function(module).refuse(why));
        }
        return next;
    }

    private List<ServiceModule> touched(Set<Path> files) {
        return modules.stream()
                .filter(module -> files.stream().anyMatch(file -> touches(List.of(module), file)))
                .toList();
    }

    private boolean touches(List<ServiceModule> touched, Path file) {
        return touched.stream().anyMatch(module -> sources(module).stream().anyMatch(file::startsWith));
    }

    private List<Path> sources(ServiceModule module) {
        if (!(module instanceof JavaModule java)) {
            return module.sources();
        }
        List<Path> sources = new ArrayList<>(List.of(root.resolve("pom.xml")));
        workspace.unitsOf(java).forEach(unit -> sources.addAll(unit.sources()));
        return sources;
    }

    private Set<Path> java(Set<Path> files) {
        List<ServiceModule> java =
                modules.stream().filter(JavaModule.class::isInstance).toList();
        return files.stream().filter(file -> touches(java, file)).collect(Collectors.toSet());
    }

    private static String names(Set<Path> files) {
        return new TreeSet<>(files)
                .stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    private static String millis(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms";
    }

    /** Deletes what was built. */
    void end() {
        try {
            workspace.close();
        } catch (IOException e) {
            console.line("the copies of classes cannot be deleted: " + e.getMessage());
        }
    }
}
