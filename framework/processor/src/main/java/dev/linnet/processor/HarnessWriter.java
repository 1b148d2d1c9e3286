package dev.linnet.processor;

import dev.linnet.processor.TestReader.TestModel;
import dev.linnet.processor.Wiring.Made;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.VariableElement;

/** Writes what stands beside a {@code @LinnetTest}: a component with the mocks in it, and the harness that fills it. */
final class HarnessWriter {

    private final TestModel model;
    private final String name;
    private final ForwardingModules modules;
    private final Wiring wiring;

    HarnessWriter(TestModel model, ForwardingModules modules) {
        this.model = model;
        this.wiring =
                new Wiring(model.services().stream().map(Made::of).toList(), model.made(), new Owners(model.owners()));
        this.name = ServiceReader.className(model.type());
        this.modules = modules;
    }

    void write(Filer filer) throws IOException {
        if (hasGraph()) {
            SourceFile component = new SourceFile(model.packageName(), name + "Component");
            List<String> listed = modules.write(filer, component, name, model);
            component.write(filer, component(component, String.join(", ", listed)), model.type());
        }
        SourceFile harness = new SourceFile(model.packageName(), name + "Harness");
        harness.write(filer, harness(harness), model.type());
    }

    String service() {
        return model.service();
    }

    private boolean hasGraph() {
        return wiring.hasGraph();
    }

    private String component(SourceFile file, String listed) {
        List<String> parameters = new ArrayList<>();
        for (VariableElement mock : model.mocks().values()) {
            parameters.add("@%s %s%s %s"
                    .formatted(
                            file.name("dagger.BindsInstance"),
                            Graph.qualifier(mock),
                            file.name(mock.asType()),
                            mock.getSimpleName()));
        }
        return Template.of("""
                /** The graph of {@link $test$}: the service's, with the mocks bound. Written by Linnet $version$. */
                @$jakarta$
                @javax.inject.Singleton
                @$component$$modules$
                interface $name$Component {
                    $services$

                    /** Takes the mocks. */
                    @$component$.Factory
                    interface Factory {
                        $name$Component create($parameters$);
                    }
                }
                """)
                .with("test", model.type().getSimpleName().toString())
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("jakarta", file.name("jakarta.inject.Singleton"))
                .with("component", file.name("dagger.Component"))
                .with("modules", listed.isEmpty() ? "" : "(modules = {" + listed + "})")
                .with("name", name)
                .with("services", wiring.accessors(file))
                .with("parameters", String.join(", ", parameters))
                .text();
    }

    private String harness(SourceFile file) {
        String mocks = String.join(
                ", ",
                model.mocks().values().stream()
                        .map(mock -> "mocked." + mock.getSimpleName())
                        .toList());
        String test = file.name(model.type().getQualifiedName().toString());
        return Template.of("""
                /** Builds the graph for {@link $test$}. Written by Linnet $version$. */
                public final class $name$Harness implements $harness$ {

                    @Override
                    public $router$ router(Object test) {
                        $mocked$
                        $component$
                        $statements$
                    }
                }
                """)
                .with("test", test)
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("name", name)
                .with("harness", file.name("dev.linnet.testing.Harness"))
                .with("router", file.name("dev.linnet.internal.Router"))
                .with("mocked", mocks.isEmpty() ? "" : "%1$s mocked = (%1$s) test;".formatted(test))
                .with(
                        "component",
                        hasGraph()
                                ? "%1$sComponent component = Dagger%1$sComponent.factory().create(%2$s);"
                                        .formatted(name, mocks)
                                : "")
                .with("statements", wiring.statements(file, Function.prefix(model.service())))
                .text();
    }
}
