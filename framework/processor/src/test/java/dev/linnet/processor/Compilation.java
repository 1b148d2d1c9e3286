package dev.linnet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of javac with Linnet's and Dagger's processors, as users run it: {@code -Xlint:all}, parameter names kept.
 *
 * @param errors errors and warnings, as {@code file:line:column: kind: message}
 * @param output where classes, generated sources and resources are
 */
record Compilation(List<String> errors, Path output) {

    /** Compiles all Java files below a folder; classes that are in the output already are on the class path. */
    static Compilation of(Path sources, Path output) {
        try (Stream<Path> files = Files.walk(sources)) {
            return of(
                    sources,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .toList(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Compilation of(Path root, List<Path> files, Path output) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            Path messages = root.resolve("ValidationMessages.properties");
            if (Files.exists(messages)) { // as a build's resources are there before its classes
                Files.copy(
                        messages, output.resolve("ValidationMessages.properties"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<String> options = List.of(
                    "--release",
                    "21",
                    "-parameters",
                    "-proc:full",
                    "-Xlint:all,-processing,-options",
                    "-d",
                    output.toString(),
                    "-s",
                    output.toString(),
                    "-classpath",
                    output + System.getProperty("path.separator") + classPath(root.resolveSibling("without.txt")));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, collector, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new LinnetProcessor(), new dagger.internal.codegen.ComponentProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> errors = new ArrayList<>();
        collector.getDiagnostics().forEach(d -> errors.add(shown(root, d)));
        return new Compilation(errors, output);
    }

    /** The tests' class path, without the entries that contain a line of the file. */
    private static String classPath(Path without) throws IOException {
        List<String> names = Files.exists(without) ? Files.readAllLines(without) : List.of();
        List<String> entries = new ArrayList<>(
                List.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))));
        entries.removeIf(entry -> names.stream().anyMatch(entry.replace('\\', '/')::contains));
        return String.join(System.getProperty("path.separator"), entries);
    }

    private static String shown(Path root, javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        String at = "";
        if (diagnostic.getSource() != null) {
            Path file = Path.of(diagnostic.getSource().toUri());
            String name = file.startsWith(root.toAbsolutePath())
                    ? root.toAbsolutePath().relativize(file).toString()
                    : file.getFileName().toString();
            at = name + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
        }
        String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
        return at + kind + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** What Linnet wrote: sources and resources by their path below the output, Dagger's left out. */
    Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString().replace('\\', '/');
                String text = name.endsWith(".class") ? "" : Files.readString(file);
                if (name.endsWith(".json") || text.contains("Written by Linnet")) {
                    written.put(name, text);
                }
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a compiled class; generated and package-private ones too. */
    Class<?> load(String name) throws ReflectiveOperationException {
        try {
            URL[] urls = {output.toUri().toURL()};
            return new URLClassLoader(urls, Compilation.class.getClassLoader()).loadClass(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties a folder. */
    static void clean(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
