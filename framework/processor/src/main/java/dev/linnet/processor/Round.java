package dev.linnet.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** What one round has found, and the writing of it: first all is read and checked, then, without a mistake, written. */
final class Round {

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final Set<String> codecsWritten;
    private final Map<String, Codecs> codecs = new TreeMap<>();
    private final Map<String, Checks> checks = new TreeMap<>();
    private final List<Function> functions = new ArrayList<>();
    private final List<HarnessWriter> harnesses = new ArrayList<>();

    Round(ProcessingEnvironment environment, Diagnostics diagnostics, Set<String> codecsWritten) {
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.codecsWritten = codecsWritten;
    }

    /** Reads the classes of one service. */
    void service(String name, Collection<TypeElement> classes, Set<String> sources) {
        Function function = new Function(environment, diagnostics, name, List.copyOf(classes), sources);
        function.read(codecs(function.packageName()), checks(function.packageName()));
        functions.add(function);
    }

    /** Takes the types with {@code @Json}: each gets its codec beside it. */
    void shared(Collection<TypeElement> types) {
        for (TypeElement type : types) {
            codecs(environment
                            .getElementUtils()
                            .getPackageOf(type)
                            .getQualifiedName()
                            .toString())
                    .addShared(type);
        }
    }

    /** Reads the tests of services. */
    void tests(Collection<TypeElement> tests) {
        TestReader reader = new TestReader(environment, diagnostics);
        for (TypeElement test : tests) {
            reader.read(test)
                    .ifPresent(model ->
                            harnesses.add(new HarnessWriter(model, new ForwardingModules(environment, diagnostics))));
        }
    }

    /** Writes all, or, where there is a mistake, what keeps it from being followed by others. */
    void write() throws IOException {
        checkPrefixes();
        Map<String, String> serviceByPath = new TreeMap<>();
        functions.forEach(function -> function.checkPaths(serviceByPath));
        functions.forEach(function -> function.checkRoutesOfOthers(serviceByPath));
        if (diagnostics.isEmpty()) {
            for (Map.Entry<String, Codecs> ofPackage : codecs.entrySet()) {
                attempt(
                        serviceIn(ofPackage.getKey()),
                        () -> ofPackage.getValue().writeTo(environment.getFiler()));
            }
            for (Map.Entry<String, Checks> ofPackage : checks.entrySet()) {
                attempt(
                        serviceIn(ofPackage.getKey()),
                        () -> ofPackage.getValue().writeTo(environment.getFiler()));
            }
        }
        boolean sound = diagnostics.isEmpty();
        for (Function function : functions) {
            if (sound) {
                attempt(function.service(), () -> function.write(environment.getFiler()));
            } else {
                attempt(function.service(), () -> function.writeShell(environment.getFiler()));
            }
        }
        for (HarnessWriter harness : sound ? harnesses : List.<HarnessWriter>of()) {
            attempt(harness.service(), () -> harness.write(environment.getFiler()));
        }
    }

    private String serviceIn(String packageName) {
        return functions.stream()
                .filter(function -> function.packageName().equals(packageName))
                .map(Function::service)
                .findFirst()
                .orElse(packageName);
    }

    private interface Writing {
        void write() throws IOException;
    }

    /** Writes, and reports a name that a class of the user has already. */
    private void attempt(String forWhat, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (SourceFile.NameTaken e) {
            String taken = String.valueOf(e.getMessage());
            TypeElement own = environment.getElementUtils().getTypeElement(taken);
            if (own != null) {
                diagnostics.error(Diagnostic.NAME_CLASH, own, own.getSimpleName(), forWhat);
            } else {
                environment.getMessager().printMessage(Kind.ERROR, Diagnostic.NAME_CLASH.message(taken, forWhat));
            }
        }
    }

    /** {@code order-1} and {@code order1} would have the same classes. */
    private void checkPrefixes() {
        Map<String, Function> byName = new TreeMap<>();
        for (Function function : functions) {
            Function other = byName.putIfAbsent(function.className(), function);
            if (other != null) {
                String simple =
                        function.className().substring(function.className().lastIndexOf('.') + 1);
                function.clash(simple + " of service '" + function.service() + "'", other.service());
            }
        }
        functions.clear();
        functions.addAll(byName.values());
    }

    private Checks checks(String packageName) {
        return checks.computeIfAbsent(packageName, name -> new Checks(environment, diagnostics, name, codecsWritten));
    }

    private Codecs codecs(String packageName) {
        return codecs.computeIfAbsent(packageName, name -> new Codecs(environment, diagnostics, name, codecsWritten));
    }
}
