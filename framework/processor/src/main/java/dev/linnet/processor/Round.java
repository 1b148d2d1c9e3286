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

/** What one round has found, and the writing of it: first all is read and checked, then, without a mistake, written. */
final class Round {

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final Set<String> codecsWritten;
    private final Map<String, Codecs> codecs = new TreeMap<>();
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
        function.read(codecs(function.packageName()));
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

    void write() throws IOException {
        boolean sound = diagnostics.isEmpty();
        for (Codecs ofPackage : sound ? codecs.values() : List.<Codecs>of()) {
            ofPackage.writeTo(environment.getFiler());
        }
        for (Function function : functions) {
            if (sound) {
                function.write(environment.getFiler());
            } else {
                function.writeShell(environment.getFiler());
            }
        }
        for (HarnessWriter harness : sound ? harnesses : List.<HarnessWriter>of()) {
            harness.write(environment.getFiler());
        }
    }

    private Codecs codecs(String packageName) {
        return codecs.computeIfAbsent(packageName, name -> new Codecs(environment, diagnostics, name, codecsWritten));
    }
}
