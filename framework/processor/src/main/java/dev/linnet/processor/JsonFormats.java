package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import dev.linnet.processor.JsonShape.Include;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonFormat} and {@code @JsonInclude} say of a property. */
final class JsonFormats {

    private static final String FORMAT = JsonAnnotations.JACKSON + "JsonFormat";
    private static final String INCLUDE = JsonAnnotations.JACKSON + "JsonInclude";
    private static final String DEFAULT = "##default";

    private final JsonShapes shapes;

    JsonFormats(JsonShapes shapes) {
        this.shapes = shapes;
    }

    /** Whether an enum is written by its index. */
    boolean isNumber(TypeElement type) {
        AnnotationMirror format = JsonAnnotations.find(type, FORMAT);
        String shape = format == null ? "ANY" : shapes.annotations.text(format, "shape");
        return shape.startsWith("NUMBER");
    }

    /** On a type, it makes an enum a number or a string; nothing else is built. */
    void checkType(TypeElement type, List<JsonFlaw> flaws) {
        AnnotationMirror format = shapes.annotations.ofType(type, "JsonFormat");
        String shape = format == null ? "ANY" : shapes.annotations.text(format, "shape");
        boolean scalar = Set.of("ANY", "NATURAL", "SCALAR", "STRING").contains(shape) || shape.startsWith("NUMBER");
        if (format != null && !(type.getKind() == ElementKind.ENUM && scalar)) {
            flaws.add(JsonFlaw.of(
                    Way.BOTH,
                    Diagnostic.JSON_FORMAT,
                    type,
                    "shape = " + shape,
                    type.getSimpleName(),
                    Mirrors.shown(type.asType()),
                    "take it off; on a type it makes an enum a number, and nothing else"));
        }
    }

    JsonShape.@Nullable Format format(
            Map<String, AnnotationMirror> of,
            TypeMirror type,
            Element at,
            String property,
            TypeElement owner,
            List<JsonFlaw> flaws) {
        AnnotationMirror format = of.get(FORMAT);
        if (format == null) {
            return null;
        }
        JsonAnnotations annotations = shapes.annotations;
        String shape = annotations.text(format, "shape");
        String pattern = annotations.text(format, "pattern");
        String locale = annotations.text(format, "locale").replace(DEFAULT, "");
        String zone = annotations.text(format, "timezone").replace(DEFAULT, "");
        boolean plain = shape.equals("ANY") || shape.equals("STRING");
        boolean nothingElse = annotations.text(format, "lenient").equals("DEFAULT")
                && ((List<?>) annotations.value(format, "with")).isEmpty()
                && ((List<?>) annotations.value(format, "without")).isEmpty();
        if (shapes.shape(type) instanceof JsonShape.Leaf scalar && plain && nothingElse) {
            JsonLeaf leaf = scalar.leaf();
            boolean zoned = leaf != JsonLeaf.INSTANT || !zone.isEmpty();
            if (leaf.isTime() && !pattern.isEmpty() && isPattern(pattern) && zoned) {
                return new JsonShape.Format(pattern, locale, zone);
            }
            if (pattern.isEmpty() && zone.isEmpty() && locale.isEmpty()) {
                boolean text = shape.equals("STRING") && (leaf.isNumber() || leaf.type.startsWith("java.math."));
                return text ? new JsonShape.Format("", "", "") : null;
            }
        }
        String said = (plain ? "" : "shape = " + shape + ", ")
                + (pattern.isEmpty() ? "" : "pattern = \"" + pattern + "\", ")
                + (zone.isEmpty() ? "" : "timezone = \"" + zone + "\", ")
                + (nothingElse ? "" : "with = …, ");
        flaws.add(JsonFlaw.of(
                Way.BOTH,
                Diagnostic.JSON_FORMAT,
                at,
                said.isEmpty() ? "" : said.substring(0, said.length() - 2),
                owner.getSimpleName() + "." + property,
                Mirrors.shown(type),
                fix(type, pattern, zone)));
        return null;
    }

    private static String fix(TypeMirror type, String pattern, String zone) {
        if (!pattern.isEmpty() && !isPattern(pattern)) {
            return "write a pattern that java.time.format.DateTimeFormatter accepts";
        }
        if (Mirrors.qualified(type).equals("java.time.Instant") && !pattern.isEmpty() && zone.isEmpty()) {
            return "say in which zone: timezone = \"UTC\"";
        }
        return "take it off; a pattern is for java.time types, shape = STRING for numbers, shape = NUMBER stands on an enum itself";
    }

    private static boolean isPattern(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false; // its message names positions in a class's terms; the diagnostic quotes the pattern
        }
    }

    Include include(
            Map<String, AnnotationMirror> of, TypeElement owner, Element at, String property, List<JsonFlaw> flaws) {
        AnnotationMirror include = of.get(INCLUDE);
        String value =
                include == null ? "USE_DEFAULTS" : check(include, owner.getSimpleName() + "." + property, at, flaws);
        AnnotationMirror ofType = shapes.annotations.ofType(owner, "JsonInclude");
        if (value.equals("USE_DEFAULTS") && ofType != null) {
            value = check(ofType, owner.getSimpleName().toString(), owner, flaws);
        }
        return switch (value) {
            case "NON_NULL" -> Include.NON_NULL;
            case "NON_ABSENT" -> Include.NON_ABSENT;
            case "NON_EMPTY" -> Include.NON_EMPTY;
            default -> Include.ALWAYS;
        };
    }

    private String check(AnnotationMirror include, String where, Element at, List<JsonFlaw> flaws) {
        String value = shapes.annotations.text(include, "value");
        String content = shapes.annotations.text(include, "content");
        boolean built = !value.equals("NON_DEFAULT") && !value.equals("CUSTOM");
        if (!built || !content.equals("ALWAYS") && !content.equals("USE_DEFAULTS")) {
            JsonFlaw flaw =
                    JsonFlaw.of(Way.WRITE, Diagnostic.JSON_INCLUDE, at, built ? "content = " + content : value, where);
            if (!flaws.contains(flaw)) {
                flaws.add(flaw);
            }
        }
        return value;
    }
}
