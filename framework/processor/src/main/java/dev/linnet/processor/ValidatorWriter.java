package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Writes calls of the user's validators, each initialized with an implementation of its annotation as it stands there. */
final class ValidatorWriter {

    private final Checks checks;
    private final ChecksFile file;

    ValidatorWriter(Checks checks, ChecksFile file) {
        this.checks = checks;
        this.file = file;
    }

    /** An expression of what the validator of a constraint finds: violations, or null; null where there is no validator. */
    @Nullable
    String call(Constraint constraint, TypeMirror type, String v, String hint) {
        ConstraintValidators.Choice validator = checks.validator(constraint, type);
        if (validator == null) {
            return null;
        }
        String name = file.typeName(hint + constraint.name());
        String of = file.source.name(validator.type().getQualifiedName().toString());
        String arguments = ConstraintValidators.isGeneric(validator.type()) ? "<>" : "";
        file.addHolder(Template.of("""
                /** {@code @$constraint$}, its validator, and the annotation as it stands there. */
                @SuppressWarnings({"unchecked", "rawtypes"})
                private static final class $name$ implements $annotation$ {
                    private static final $validator$ VALIDATOR = validator();

                    private static $validator$ validator() {
                        $validator$ validator = new $validator$$arguments$();
                        validator.initialize(new $name$());
                        return validator;
                    }

                    static $violations$ check($type$ value) {
                        $context$ context = new $context$($message$);
                        return VALIDATOR.isValid(value, context) ? null : context.violations($told$);
                    }
                    $members$
                }
                """)
                .with("constraint", constraint.name())
                .with("name", name)
                .with(
                        "annotation",
                        file.source.name(constraint.type().getQualifiedName().toString()))
                .with("validator", of)
                .with("arguments", arguments)
                .with("violations", file.internal("Violations"))
                .with("type", file.source.name(validator.checked()))
                .with("context", file.internal("ConstraintContext"))
                .with("message", message(constraint))
                .with("told", Text.literal(constraint.name()))
                .with("members", members(constraint.type(), constraint.values()))
                .text());
        return name + ".check(" + v + ")";
    }

    private String message(Constraint constraint) {
        StringBuilder out = new StringBuilder(checks.message(constraint, "(value == null ? \"\" : value)"));
        constraint.values().forEach((name, value) -> {
            if (!List.of("message", "groups", "payload").contains(name)) {
                out.append(", ")
                        .append(Text.literal(name))
                        .append(", ")
                        .append(Text.literal(ConstraintMessages.shown(value)));
            }
        });
        return out.toString();
    }

    private String members(TypeElement annotation, Map<String, Object> values) {
        StringBuilder out = new StringBuilder();
        for (ExecutableElement attribute : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            String name = attribute.getSimpleName().toString();
            out.append(member(
                    file.source.name(attribute.getReturnType()),
                    name,
                    literal(attribute.getReturnType(), values.get(name))));
        }
        String type = file.source.name("java.lang.Class") + "<? extends "
                + file.source.name("java.lang.annotation.Annotation") + ">";
        return out.append(member(
                        type,
                        "annotationType",
                        file.source.name(annotation.getQualifiedName().toString()) + ".class"))
                .toString();
    }

    private static String member(String type, String name, String value) {
        return "\n@Override\npublic %s %s() {\n    return %s;\n}\n".formatted(type, name, value);
    }

    private String literal(TypeMirror type, @Nullable Object value) {
        if (type instanceof ArrayType array) {
            List<String> each = new ArrayList<>();
            for (Object one : value instanceof List<?> list ? list : List.of()) {
                each.add(literal(array.getComponentType(), ((AnnotationValue) one).getValue()));
            }
            String raw = array.getComponentType().getKind().isPrimitive()
                    ? file.source.name(array.getComponentType())
                    : file.source.name(Mirrors.qualified(array.getComponentType()));
            return "new " + raw + "[] {" + String.join(", ", each) + "}";
        }
        return switch (value) {
            case null -> "null";
            case String text -> Text.literal(text);
            case Character c -> "(char) " + (int) c;
            case Long number -> number + "L";
            case Float number -> "Float.intBitsToFloat(" + Float.floatToIntBits(number) + ")";
            case Double number -> "Double.longBitsToDouble(" + Double.doubleToLongBits(number) + "L)";
            case Byte number -> "(byte) " + number;
            case Short number -> "(short) " + number;
            case TypeMirror of -> file.source.name(checks.erasure(of)) + ".class";
            case VariableElement constant -> file.source.name(constant.asType()) + "." + constant.getSimpleName();
            case AnnotationMirror mirror -> annotation(mirror);
            default -> value.toString();
        };
    }

    private String annotation(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        checks.values(mirror)
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value.getValue()));
        return "new %s() {%s}"
                .formatted(
                        file.source.name(type.getQualifiedName().toString()),
                        members(type, values).indent(4));
    }
}
