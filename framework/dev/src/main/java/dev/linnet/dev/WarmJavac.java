package dev.linnet.dev;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler of this process, which stays warm: its own code, and that of the annotation processors, is loaded once.
 * Compiles a whole module at a time: what a processor needs of unchanged files (Dagger: all of a graph; Linnet: all parts
 * of a service) is then there, and what was deleted is not. Only errors count. Warnings, lint and Error Prone are for
 * Maven's build, which sees each changed file again; here they would only make the developer wait.
 */
final class WarmJavac implements AutoCloseable {

    private static final List<String> FOR_MAVEN = List.of("-Werror", "-Xlint", "-Xplugin:ErrorProne", "-J", "-W");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final Map<List<String>, Processors> loaders = new HashMap<>();

    /**
     * Compiles a module.
     *
     * @param call how
     * @param output an empty folder for its classes
     * @param generated an empty folder for sources that processors write
     * @return the errors as javac prints them; empty when there are none
     */
    List<String> compile(JavacCall call, Path output, Path generated) throws IOException {
        List<Path> sources = sources(call.roots());
        if (sources.isEmpty()) {
            return List.of();
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter more = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
            List<String> options = options(call, output, generated);
            JavaCompiler.CompilationTask task =
                    javac.getTask(more, files, said, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors(call));
            if (Boolean.TRUE.equals(task.call())) {
                return List.of();
            }
        } catch (IllegalArgumentException e) {
            return List.of("error: " + e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // a processor's own failure; javac wraps it
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return List.of("error: an annotation processor failed: " + cause);
        }
        List<String> errors = said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
        return errors.isEmpty() ? List.of("error: " + more.toString().strip()) : errors;
    }

    private static List<Path> sources(List<Path> roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static List<String> options(JavacCall call, Path output, Path generated) {
        List<String> options = new ArrayList<>(List.of(
                "-d",
                output.toString(),
                "-s",
                generated.toString(),
                "-classpath",
                joined(call.classPath()),
                "-sourcepath",
                joined(call.roots()),
                "-implicit:none",
                "-nowarn"));
        if (!call.processorPath().isEmpty()) {
            options.addAll(List.of("-processorpath", joined(call.processorPath())));
        }
        for (String option : call.options()) {
            if (FOR_MAVEN.stream().noneMatch(option::startsWith)) {
                options.add(option);
            }
        }
        return options;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** New ones each time, as they keep state, of classes that are loaded once. */
    private List<Processor> processors(JavacCall call) throws IOException {
        List<String> options = call.options();
        int named = options.indexOf("-processor");
        boolean asked = named >= 0 || options.contains("-proc:full") || options.contains("-proc:only");
        if (options.contains("-proc:none") || call.processorPath().isEmpty() && !asked) {
            return List.of();
        }
        List<Path> path = call.processorPath().isEmpty() ? call.classPath() : call.processorPath();
        Map<String, Processor> all = new HashMap<>();
        List<Processor> found = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class, loader(path))) {
            found.add(processor);
            all.put(processor.getClass().getName(), processor);
        }
        if (named < 0) {
            return found;
        }
        List<Processor> wanted = new ArrayList<>();
        for (String name : options.get(named + 1).split(",", -1)) {
            Processor processor = all.get(name);
            if (processor == null) {
                throw new IllegalArgumentException("no annotation processor " + name + " on the processor path");
            }
            wanted.add(processor);
        }
        return wanted;
    }

    private ClassLoader loader(List<Path> path) throws IOException {
        List<String> key = new ArrayList<>();
        for (Path entry : path) {
            key.add(entry + (Files.exists(entry) ? " of " + Files.getLastModifiedTime(entry) : " missing"));
        }
        return loaders.computeIfAbsent(key, unused -> new Processors(path));
    }

    @Override
    public void close() throws IOException {
        for (Processors loader : loaders.values()) {
            loader.close();
        }
    }

    /** Sees the JDK and the processor path; nothing of what this process is made of. */
    private static final class Processors extends URLClassLoader {

        Processors(List<Path> path) {
            super(
                    "annotation processors",
                    path.stream().map(Processors::url).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        /** The compiler's own API is the JDK's, but of the system's loader. */
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("com.sun.source.") || name.startsWith("com.sun.tools.")
                    ? ClassLoader.getSystemClassLoader().loadClass(name)
                    : super.findClass(name);
        }

        private static URL url(Path path) {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
