package dev.linnet.dev;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside Maven, as an extension: writes down how each module is compiled, so that {@code linnet dev} compiles it in
 * the same way without a Maven of its own. It asks the compiler plugin that is about to run, configured, whether that
 * then finds something to do or not. Fields of a Maven plugin have the names of its documented parameters; only the
 * processor path has to be resolved, which the plugin does itself. What it does not know is left to Maven, each time.
 */
public final class JavacRecorder implements MojoExecutionListener {

    private static final String COMPILER = "org.apache.maven.plugin.compiler.CompilerMojo";

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
        Mojo mojo = event.getMojo();
        if (!mojo.getClass().getName().equals(COMPILER)) {
            return;
        }
        Path module = event.getProject().getBasedir().toPath();
        try {
            if (isKnown(mojo, event.getProject())) {
                call(mojo, event.getProject()).write(module);
            } else {
                JavacCall.writeNone(module);
            }
        } catch (IOException | ReflectiveOperationException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("how " + module + " is compiled cannot be written down: " + e, e);
        }
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) {}

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {}

    /** A javac that compiles everything there is, onto a class path. */
    private static boolean isKnown(Mojo mojo, MavenProject project) throws ReflectiveOperationException {
        for (String root : project.getCompileSourceRoots()) {
            if (Files.exists(Path.of(root, "module-info.java"))) {
                return false;
            }
        }
        return "javac".equals(value(mojo, "compilerId"))
                && list(mojo, "includes").isEmpty()
                && list(mojo, "excludes").isEmpty();
    }

    private static JavacCall call(Mojo mojo, MavenProject project)
            throws ReflectiveOperationException, DependencyResolutionRequiredException {
        List<Path> plain = new ArrayList<>();
        List<Path> filtered = new ArrayList<>();
        for (Resource resource : project.getResources()) {
            boolean asItIs = !resource.isFiltering()
                    && resource.getTargetPath() == null
                    && resource.getIncludes().isEmpty()
                    && resource.getExcludes().isEmpty();
            (asItIs ? plain : filtered).add(Path.of(resource.getDirectory()));
        }
        Path generated = Path.of(String.valueOf(value(mojo, "generatedSourcesDirectory")));
        return new JavacCall(
                Path.of(project.getBuild().getOutputDirectory()),
                paths(project.getCompileSourceRoots()).stream()
                        .filter(root -> !root.equals(generated))
                        .toList(),
                plain,
                filtered,
                paths(project.getCompileClasspathElements()),
                processorPath(mojo),
                options(mojo));
    }

    private static List<Path> processorPath(Mojo mojo) throws ReflectiveOperationException {
        Method resolve = method(mojo.getClass(), "resolveProcessorPathEntries");
        resolve.setAccessible(true);
        return resolve.invoke(mojo) instanceof List<?> entries ? paths(entries) : List.of();
    }

    private static List<String> options(Mojo mojo) throws ReflectiveOperationException {
        List<String> options = new ArrayList<>();
        if (value(mojo, "release") instanceof String release && !release.isBlank()) {
            options.addAll(List.of("--release", release));
        } else {
            options.addAll(List.of("-source", String.valueOf(value(mojo, "source"))));
            options.addAll(List.of("-target", String.valueOf(value(mojo, "target"))));
        }
        if (value(mojo, "encoding") instanceof String encoding) {
            options.addAll(List.of("-encoding", encoding));
        }
        if (Boolean.TRUE.equals(value(mojo, "debug"))) {
            options.add(value(mojo, "debuglevel") instanceof String level ? "-g:" + level : "-g");
        }
        if (Boolean.TRUE.equals(value(mojo, "parameters"))) {
            options.add("-parameters");
        }
        if (Boolean.TRUE.equals(value(mojo, "enablePreview"))) {
            options.add("--enable-preview");
        }
        if (value(mojo, "proc") instanceof String proc) {
            options.add("-proc:" + proc);
        }
        if (value(mojo, "annotationProcessors") instanceof String[] names && names.length > 0) {
            options.addAll(List.of("-processor", String.join(",", names)));
        }
        if (value(mojo, "compilerArguments") instanceof Map<?, ?> arguments) {
            arguments.forEach((name, argument) -> {
                options.add("-" + name);
                if (argument != null) {
                    options.add(argument.toString());
                }
            });
        }
        list(mojo, "compilerArgs").forEach(argument -> options.add(argument.toString()));
        if (value(mojo, "compilerArgument") instanceof String argument) {
            options.add(argument);
        }
        return options;
    }

    private static List<Path> paths(List<?> all) {
        return all.stream().map(path -> Path.of(path.toString())).toList();
    }

    private static List<?> list(Mojo mojo, String parameter) throws ReflectiveOperationException {
        return value(mojo, parameter) instanceof Iterable<?> several
                ? java.util.stream.StreamSupport.stream(several.spliterator(), false)
                        .toList()
                : List.of();
    }

    /** The value of a parameter; null when it has none, or this release of the plugin does not know it. */
    private static @Nullable Object value(Mojo mojo, String parameter) throws ReflectiveOperationException {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(parameter)) {
                    field.setAccessible(true);
                    return field.get(mojo);
                }
            }
        }
        return null;
    }

    private static Method method(Class<?> mojo, String name) throws NoSuchMethodException {
        for (Class<?> type = mojo; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        throw new NoSuchMethodException(mojo.getName() + "." + name);
    }
}
