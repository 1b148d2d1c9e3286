package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The checks that one package needs in one round: found while handlers are read, written once at the end. */
final class Checks {

    private static final Set<Source> NOT_BOUND = Set.of(Source.REQUEST, Source.CONTEXT, Source.EVENT, Source.ATTRIBUTE);

    private record Written(SourceFile source, String body, Element of) {}

    private final ProcessingEnvironment environment;
    private final Diagnostics diagnostics;
    private final String packageName;
    private final Set<String> written;
    private final JsonShapes shapes;
    private final ConstrainedTypes types;
    private final ConstraintTypes constraintTypes;
    private final ConstraintValidators validators;
    private final ConstraintMessages messages;
    private final Map<String, Written> files = new LinkedHashMap<>();
    private Element at;

    /** @param written qualified names of the classes written by earlier rounds of this compilation; added to */
    Checks(ProcessingEnvironment environment, Diagnostics diagnostics, String packageName, Set<String> written) {
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.packageName = packageName;
        this.written = written;
        this.shapes = new JsonShapes(environment, packageName);
        this.types = new ConstrainedTypes(environment, diagnostics, packageName, shapes);
        this.constraintTypes = new ConstraintTypes(environment);
        this.validators = new ConstraintValidators(environment, packageName);
        this.messages = new ConstraintMessages(environment.getFiler());
        this.at = environment.getElementUtils().getTypeElement("java.lang.Object");
    }

    ConstraintTypes constraintTypes() {
        return constraintTypes;
    }

    /** The parameters of a service's handlers: one method for each handler that has something to check. */
    Handlers handlers(ServiceModel model) {
        return new Handlers(model, new ChecksFile(packageName, model.className() + "Checks"));
    }

    /** The checks of one service's handlers. */
    final class Handlers {

        private final ServiceModel model;
        private final ChecksFile file;
        private boolean any;

        private Handlers(ServiceModel model, ChecksFile file) {
            this.model = model;
            this.file = file;
        }

        /**
         * A statement that throws the 400 of what the bound parameters break; empty where there is nothing to check.
         *
         * @param method the name of the endpoint's method
         * @param arguments the variables of the parameters, by their index
         */
        String statement(EndpointModel endpoint, String method, List<String> arguments) {
            int place = file.place();
            StringBuilder body = new StringBuilder();
            StringBuilder parameters = new StringBuilder();
            StringBuilder passed = new StringBuilder();
            ChecksWriter writer = new ChecksWriter(Checks.this, file);
            Names locals = new Names(List.of("found"));
            for (int i = 0; i < arguments.size(); i++) {
                ParameterModel parameter = endpoint.parameters().get(i);
                Constrained value = parameter(parameter);
                boolean record = parameter.shape() == Shape.RECORD;
                if (value != null && record) {
                    value = ofRecord(value);
                }
                if (value != null && isChecked(value, parameter.element())) {
                    String own = parameter.element().getSimpleName().toString();
                    String local = locals.take(own);
                    String comma = parameters.isEmpty() ? "" : ", ";
                    parameters
                            .append(comma)
                            .append(file.source.name(value.type()))
                            .append(' ')
                            .append(local);
                    passed.append(comma).append(arguments.get(i));
                    if (record) {
                        record(body, writer, parameter, value, local, locals);
                    } else {
                        ChecksWriter.Where where = ChecksWriter.Where.fixed(where(parameter));
                        writer.value(body, value, local, where, own, locals, parameter.element());
                    }
                }
            }
            if (body.isEmpty()) {
                return "";
            }
            any = true;
            String name = file.methodName(method);
            file.addMethod(
                    place,
                    Template.of("""
                    /** $verb$ $route$; throws a 400 that lists what breaks a constraint. */
                    static void $name$($parameters$) {
                        $violations$ found = null;
                        $body$
                        if (found != null) {
                            throw found.problem();
                        }
                    }
                    """)
                            .with("verb", endpoint.verb())
                            .with("route", endpoint.route().text().replace("{", "&#123;"))
                            .with("name", name)
                            .with("parameters", parameters.toString())
                            .with("violations", file.internal("Violations"))
                            .with("body", body.toString())
                            .text());
            return file.className + "." + name + "(" + passed + ");\n";
        }

        /** The constraints on the parameter, and those of the record and its components. */
        private void record(
                StringBuilder body,
                ChecksWriter writer,
                ParameterModel parameter,
                Constrained value,
                String local,
                Names locals) {
            String whole = where(parameter);
            if (value.valid() && isChecked(value.type())) {
                ConstrainedType type = types.of((DeclaredType) value.type(), parameter.element());
                String call = writer.parameters(type, local, whole, property -> where(parameter, property));
                writer.below(body, ChecksWriter.Where.fixed(""), call, local, locals);
            }
            Constrained itself = new Constrained(value.type(), value.constraints(), false, List.of());
            ChecksWriter.Where where = ChecksWriter.Where.fixed(whole);
            writer.value(body, itself, local, where, local, locals, parameter.element());
        }

        /** To be called once all handlers are written. */
        void end() {
            if (any) {
                String service =
                        file.source.name(model.type().getQualifiedName().toString());
                String body = file.body("The constraints of the parameters of {@link " + service + "}.");
                files.put(
                        SourceFile.qualified(packageName, file.className),
                        new Written(file.source, body, model.type()));
            }
        }
    }

    private static String where(ParameterModel parameter) {
        return parameter.source() == Source.BODY ? "" : parameter.in() + " " + parameter.name();
    }

    /** Where a property of a record of parameters stands. */
    private static String where(ParameterModel record, ConstrainedType.Property property) {
        for (ParameterModel component : record.components()) {
            if (component.element().getSimpleName().contentEquals(property.name())) {
                return where(component);
            }
        }
        return where(record) + property.pointer();
    }

    /** A record of parameters is always there: {@code @NotNull} says nothing of it, as of a primitive. */
    private static Constrained ofRecord(Constrained value) {
        List<Constraint> constraints = value.constraints().stream()
                .filter(constraint ->
                        !constraint.isSpecified() || !constraint.name().equals("NotNull"))
                .toList();
        return new Constrained(value.type(), constraints, value.valid(), value.inner());
    }

    private @Nullable Constrained parameter(ParameterModel parameter) {
        Element element = parameter.element();
        at = element;
        String shown = "the parameter '" + element.getSimpleName() + "'";
        if (NOT_BOUND.contains(parameter.source())) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (ConstraintReader.isValidation(mirror)) {
                    diagnostics.errorAt(
                            mirror,
                            Diagnostic.CONSTRAINT_UNREAD,
                            element,
                            ConstraintReader.simple(mirror),
                            shown,
                            "it is not bound from the request's values",
                            "take it out");
                }
            }
            return null;
        }
        Constrained value = types.reader().read(List.of(element), element.asType(), parameter.type(), element, shown);
        TypeMirror unchecked = types.unchecked(value, element);
        if (unchecked != null) {
            diagnostics.error(Diagnostic.VALID_MISSING, element, Mirrors.shown(unchecked), shown);
        }
        types.checkPending();
        return value;
    }

    boolean isChecked(TypeMirror type) {
        return types.isChecked(type, at);
    }

    boolean isChecked(Constrained value, Element near) {
        return types.isChecked(value, near);
    }

    /** The name of the class that checks objects of a type; it is written, too. */
    String className(SourceFile source, TypeMirror type) {
        DeclaredType declared = (DeclaredType) type;
        String className = CodecNames.of(declared) + "Checks";
        String qualified = SourceFile.qualified(packageName, className);
        if (!files.containsKey(qualified)) {
            ChecksFile file = new ChecksFile(packageName, className);
            files.put(qualified, new Written(file.source, "", declared.asElement())); // a type may contain itself
            new ChecksWriter(this, file).object(types.of(declared, at));
            types.checkPending();
            String link = file.source.name(erasure(declared));
            files.put(
                    qualified,
                    new Written(
                            file.source, file.body("The constraints of {@link " + link + "}."), declared.asElement()));
        }
        return source.name(qualified);
    }

    /** An expression of what a map's key is called in JSON, or what has that as its text. */
    String keyName(ChecksFile file, TypeMirror type, String key) {
        String name = switch (shapes.shape(type)) {
            case JsonShape.Constants constants -> file.constantName(constants);
            case JsonShape.External external
            when shapes.isConstants(external, type) -> file.source.name(external.codec()) + ".text";
            default -> "";
        };
        return name.isEmpty() ? key : "%1$s == null ? null : %2$s(%1$s)".formatted(key, name);
    }

    /** The message of a constraint as a Java expression; what cannot be filled is reported. */
    String message(Constraint constraint, String value) {
        try {
            return messages.expression(constraint, value);
        } catch (ConstraintMessages.Unfilled e) {
            diagnostics.errorAt(
                    constraint.mirror(),
                    Diagnostic.CONSTRAINT_MESSAGE,
                    constraint.at(),
                    constraint.text("message"),
                    constraint.name(),
                    String.valueOf(e.getMessage()));
            return "\"\"";
        }
    }

    /** Whether a constraint can be checked on values of a type; what is wrong is reported. */
    boolean isSound(Constraint constraint, TypeMirror type) {
        if (!constraint.isSpecified()) {
            if (constraint.validators().isEmpty() && constraint.parts().isEmpty()) {
                report(
                        constraint,
                        Diagnostic.CONSTRAINT_VALIDATOR,
                        constraint.name(),
                        "its validatedBy is empty",
                        "name a ConstraintValidator there, or write a constraint of your own");
                return false;
            }
            return true;
        }
        ConstraintTypes.Group group = constraintTypes.group(type);
        if (!ConstraintTypes.supports(constraint, group)) {
            boolean optional = Mirrors.qualified(type).startsWith("java.util.Optional");
            report(
                    constraint,
                    Diagnostic.CONSTRAINT_TYPE,
                    constraint.name(),
                    constraint.at().getSimpleName(),
                    "a value of type " + Mirrors.shown(type),
                    optional
                            ? "write it inside: Optional<@" + constraint.name() + " …>"
                            : "it checks " + ConstraintTypes.supported(constraint) + inside(constraint, group));
            return false;
        }
        String mistake = mistake(constraint);
        if (!mistake.isEmpty()) {
            report(constraint, Diagnostic.CONSTRAINT_VALUE, constraint.name(), mistake);
        }
        return mistake.isEmpty();
    }

    private static String inside(Constraint constraint, ConstraintTypes.Group group) {
        return switch (group) {
            case COLLECTION, ARRAY -> "; for the elements write it inside: List<@" + constraint.name() + " …>";
            case MAP -> "; for the values write it inside: Map<String, @" + constraint.name() + " …>";
            default -> "";
        };
    }

    private void report(Constraint constraint, Diagnostic diagnostic, Object... arguments) {
        diagnostics.errorAt(constraint.mirror(), diagnostic, constraint.at(), arguments);
    }

    /** Reports a lower bound that is above an upper one. */
    void checkRange(List<Constraint> constraints) {
        for (Constraint min : constraints) {
            for (Constraint max : constraints) {
                boolean pair = min.isSpecified()
                        && max.isSpecified()
                        && (min.name().equals("Min") && max.name().equals("Max")
                                || min.name().equals("DecimalMin") && max.name().equals("DecimalMax"));
                if (pair
                        && mistake(min).isEmpty()
                        && mistake(max).isEmpty()
                        && new BigDecimal(min.text("value")).compareTo(new BigDecimal(max.text("value"))) > 0) {
                    report(
                            min,
                            Diagnostic.CONSTRAINT_VALUE,
                            min.name(),
                            min.text("value") + " is more than the " + max.text("value") + " of @" + max.name());
                }
            }
        }
    }

    private static String mistake(Constraint constraint) {
        return switch (constraint.name()) {
            case "Size" -> {
                int min = constraint.number("min");
                int max = constraint.number("max");
                yield min < 0 || max < 0
                        ? "a size is not negative"
                        : min > max ? "min " + min + " is more than max " + max : "";
            }
            case "Digits" ->
                constraint.number("integer") < 0 || constraint.number("fraction") < 0
                        ? "a number of digits is not negative"
                        : "";
            case "DecimalMin", "DecimalMax" -> {
                try {
                    BigDecimal unused = new BigDecimal(constraint.text("value"));
                    yield "";
                } catch (NumberFormatException e) {
                    yield "'" + constraint.text("value") + "' is no decimal number";
                }
            }
            case "Pattern", "Email" -> {
                String mistake =
                        ConstraintConditions.mistake(constraint.text("regexp"), ConstraintConditions.flags(constraint));
                yield mistake == null ? "" : "the regular expression is not valid: " + mistake;
            }
            default -> "";
        };
    }

    /** The validator of a constraint for a type; what is wrong is reported, and null. */
    ConstraintValidators.@Nullable Choice validator(Constraint constraint, TypeMirror type) {
        List<ConstraintValidators.Choice> choices = validators.choices(constraint, type);
        if (choices.size() != 1) {
            report(
                    constraint,
                    Diagnostic.CONSTRAINT_TYPE,
                    constraint.name(),
                    constraint.at().getSimpleName(),
                    "a value of type " + Mirrors.shown(type),
                    choices.isEmpty()
                            ? "give @" + constraint.name() + " a validator for it"
                            : choices.size() + " of its validators fit: give it one for just this type");
            return null;
        }
        String mistake = validators.mistake(choices.get(0).type());
        if (!mistake.isEmpty()) {
            report(
                    constraint,
                    Diagnostic.CONSTRAINT_VALIDATOR,
                    constraint.name(),
                    choices.get(0).type().getSimpleName() + " " + mistake,
                    "make it a concrete top-level or static class with a constructor without parameters, visible in "
                            + packageName);
            return null;
        }
        return choices.get(0);
    }

    TypeMirror erasure(TypeMirror type) {
        return environment.getTypeUtils().erasure(type);
    }

    Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror mirror) {
        return environment.getElementUtils().getElementValuesWithDefaults(mirror);
    }

    /** Writes the checks that have not been written yet. Call it once no error is known. */
    void writeTo(Filer filer) throws IOException {
        for (Map.Entry<String, Written> entry : files.entrySet()) {
            if (written.add(entry.getKey())) {
                Written file = entry.getValue();
                file.source().write(filer, file.body(), file.of());
            }
        }
    }
}
