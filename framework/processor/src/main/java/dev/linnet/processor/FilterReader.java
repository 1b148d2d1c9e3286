package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.FilterModel.Argument;
import dev.linnet.processor.FilterModel.Gives;
import dev.linnet.processor.FilterModel.Kind;
import dev.linnet.processor.ServiceModel.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the filter methods of a class. */
final class FilterReader {

    private static final String CHAIN = "dev.linnet.Chain";
    private static final String RESPONSE = "dev.linnet.Response";

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ParameterReader parameters;
    private final String packageName;

    /** @param packageName where the code is written that calls the filters */
    FilterReader(Elements elements, Types types, Diagnostics diagnostics, String packageName) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.parameters = new ParameterReader(elements, types, diagnostics);
        this.packageName = packageName;
    }

    /** The filters of a class in order of declaration, without those that have a mistake. */
    List<FilterModel> read(TypeElement owner) {
        List<FilterModel> filters = new ArrayList<>();
        for (ExecutableElement method : Methods.of(elements, owner)) {
            ExecutableElement declared = Methods.declared(
                    elements, owner, method, m -> !FilterClasses.roles(m).isEmpty());
            List<AnnotationMirror> roles = FilterClasses.roles(declared);
            if (!roles.isEmpty() && checkForm(owner, method, declared, roles)) {
                AnnotationMirror role = roles.get(0);
                if (!Mirrors.name(role).equals(FilterClasses.MAPPER)) {
                    filter(owner, method, declared, role).ifPresent(filters::add);
                }
            }
        }
        return filters;
    }

    private boolean checkForm(
            TypeElement owner, ExecutableElement method, ExecutableElement declared, List<AnnotationMirror> roles) {
        String shown = owner.getSimpleName() + "." + method.getSimpleName();
        List<AnnotationMirror> all = new ArrayList<>(roles);
        all.addAll(EndpointReader.verbs(declared));
        if (all.size() > 1) {
            diagnostics.errorAt(all.get(1), FILTER_TWO_ROLES, method, shown, EndpointReader.annotationNames(all));
            return false;
        }
        String wrong = Methods.flaw(method);
        if (!wrong.isEmpty()) {
            diagnostics.error(FILTER_FORM, method, EndpointReader.annotationNames(roles), shown, wrong);
            return false;
        }
        boolean same = elements.getPackageOf(method).getQualifiedName().contentEquals(packageName);
        if (!same && !method.getModifiers().contains(Modifier.PUBLIC)) {
            diagnostics.error(NOT_ACCESSIBLE, method, shown, Access.shown(method), packageName, "public");
            return false;
        }
        return true;
    }

    private Optional<FilterModel> filter(
            TypeElement owner, ExecutableElement method, ExecutableElement declared, AnnotationMirror role) {
        int before = diagnostics.count();
        Kind kind = Kind.valueOf(
                role.getAnnotationType().asElement().getSimpleName().toString().toUpperCase(Locale.ROOT));
        ExecutableType signature = (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
        String shown = owner.getSimpleName() + "." + method.getSimpleName();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < declared.getParameters().size(); i++) {
            VariableElement parameter = declared.getParameters().get(i);
            Argument argument =
                    argument(kind, parameter, signature.getParameterTypes().get(i), shown);
            if (argument != null) {
                arguments.add(argument);
            }
        }
        TypeMirror type = signature.getReturnType();
        Gives gives = type.getKind() == TypeKind.VOID
                ? Gives.NOTHING
                : Mirrors.qualified(type).equals(RESPONSE) ? Gives.RESPONSE : Gives.ATTRIBUTE;
        boolean proceeds = arguments.stream().anyMatch(a -> a.variable().equals("chain"));
        if (diagnostics.count() == before) {
            checkResult(kind, gives, proceeds, method, type, shown);
        }
        return diagnostics.count() > before
                ? Optional.empty()
                : Optional.of(new FilterModel(
                        owner,
                        method,
                        kind,
                        (Integer) Mirrors.value(elements, role, "value"),
                        arguments,
                        gives,
                        gives == Gives.ATTRIBUTE ? type : null,
                        Mirrors.nullable(method, type)));
    }

    private @Nullable Argument argument(Kind kind, VariableElement at, TypeMirror type, String shown) {
        String name = Mirrors.qualified(type);
        if (name.equals(CHAIN) || name.equals(RESPONSE)) {
            Kind only = name.equals(CHAIN) ? Kind.AROUND : Kind.AFTER;
            if (kind == only) {
                return new Argument(kind == Kind.AROUND ? "chain" : "response", null);
            }
            String fix = only == Kind.AROUND ? "use @Around and return the response" : "use @After";
            diagnostics.error(FILTER_SIGNATURE, at, shown(kind), shown, "takes a " + Mirrors.shown(type), fix);
            return null;
        }
        ParameterModel bound = parameters.ofFilter(at, type, shown, packageName);
        return bound == null ? null : new Argument("", bound);
    }

    private void checkResult(
            Kind kind, Gives gives, boolean proceeds, ExecutableElement method, TypeMirror type, String shown) {
        String returns = "returns " + Mirrors.shown(type);
        switch (kind) {
            case AROUND -> {
                if (!proceeds || gives != Gives.RESPONSE) {
                    String found = proceeds ? returns : "takes no Chain";
                    diagnostics.error(
                            FILTER_SIGNATURE,
                            method,
                            shown(kind),
                            shown,
                            found,
                            "write 'Response " + method.getSimpleName()
                                    + "(Request request, Chain chain)' and return chain.proceed(request) or a response of your own");
                }
            }
            case AFTER -> {
                if (gives == Gives.ATTRIBUTE) {
                    diagnostics.error(
                            FILTER_SIGNATURE, method, shown(kind), shown, returns, "return nothing or a Response");
                }
            }
            case BEFORE -> {
                if (gives == Gives.ATTRIBUTE) {
                    checkAttribute(method, type, shown);
                }
            }
        }
    }

    private void checkAttribute(ExecutableElement method, TypeMirror type, String shown) {
        String wrong = AttributeTypes.flaw(type);
        if (!wrong.isEmpty()) {
            diagnostics.error(
                    FILTER_SIGNATURE,
                    method,
                    "@Before",
                    shown,
                    "returns " + Mirrors.shown(type) + ", " + wrong,
                    "return nothing, a @Nullable Response, or a value of a class of your own for the request to carry");
        } else if (!Access.allows(elements, ((DeclaredType) type).asElement(), packageName)) {
            diagnostics.error(
                    NOT_ACCESSIBLE,
                    method,
                    "the attribute's type " + Mirrors.shown(type),
                    Access.shown(((DeclaredType) type).asElement()),
                    packageName,
                    "visible there");
        }
    }

    private static String shown(Kind kind) {
        return "@" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
