package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.FilterModel.Argument;
import dev.linnet.processor.FilterModel.Kind;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the classes that {@code @Filters} names, and that each attribute that is asked for is provided. */
final class FilterCheck {

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final Predicate<TypeMirror> isChecked;
    private final String packageName;

    FilterCheck(
            Elements elements,
            Types types,
            Diagnostics diagnostics,
            Predicate<TypeMirror> isChecked,
            String packageName) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.isChecked = isChecked;
        this.packageName = packageName;
    }

    /** Checks the classes that an element names. */
    void named(Element on) {
        for (AnnotationMirror mirror : FilterClasses.mirrors(on)) {
            AnnotationMirror own = Mirrors.find(on, FilterClasses.FILTERS);
            AnnotationMirror at = mirror.equals(own) ? mirror : null;
            for (TypeElement type : Mirrors.classes(elements, mirror, "value")) {
                String flaw = flaw(type);
                if (!flaw.isEmpty()) {
                    diagnostics.errorAt(at, FILTER_CLASS, on, type.getSimpleName(), flaw);
                } else if (!Access.allows(elements, type, packageName)) {
                    diagnostics.errorAt(
                            at,
                            NOT_ACCESSIBLE,
                            on,
                            "the class " + type.getSimpleName(),
                            Access.shown(type),
                            packageName,
                            "public");
                }
            }
        }
    }

    private String flaw(TypeElement type) {
        String form = InjectedClass.flaw(type);
        if (!form.isEmpty()) {
            return "is " + form;
        }
        if (!FilterClasses.takesPart(type)) {
            return "has no @Before, @Around, @After or @ExceptionMapper method";
        }
        InjectedClass.Flaw flaw = InjectedClass.constructorFlaw(type, isChecked);
        return flaw == null ? "" : "has " + flaw.text();
    }

    /** Checks what a handler asks for: a filter must provide it, unless one around it may. */
    void attributes(EndpointModel endpoint, List<FilterModel> filters) {
        for (ParameterModel parameter : endpoint.parameters()) {
            check(parameter, filters, "no filter of this handler provides");
        }
    }

    /** Checks what the filters themselves ask for: those further out must provide it. */
    void attributes(FunctionFilters filters) {
        for (int i = 0; i < filters.chains().size(); i++) {
            FilterModel filter = filters.chains().get(i);
            for (Argument argument : filter.arguments()) {
                ParameterModel bound = argument.bound();
                if (bound != null) {
                    check(bound, filters.outside(i), "no filter further out provides");
                }
            }
        }
    }

    private void check(ParameterModel parameter, List<FilterModel> filters, String why) {
        if (parameter.source() == Source.ATTRIBUTE
                && parameter.shape() == Shape.REQUIRED
                && filters.stream()
                        .noneMatch(filter -> filter.kind() == Kind.AROUND || provides(filter, parameter.value()))) {
            diagnostics.error(
                    ATTRIBUTE_MISSING,
                    parameter.element(),
                    parameter.element().getSimpleName(),
                    Mirrors.shown(parameter.value()),
                    why);
        }
    }

    private boolean provides(FilterModel filter, TypeMirror type) {
        return filter.provides() != null && types.isSameType(filter.provides(), type);
    }
}
