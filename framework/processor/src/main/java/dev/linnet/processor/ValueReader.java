package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads parameters whose value is made of text: one, several, or the components of a record. */
final class ValueReader {

    private static final Map<String, TypeKind> PRIMITIVE_OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final Factories factories;
    private final RecordReader records;

    ValueReader(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.factories = new Factories(elements);
        this.records = new RecordReader(elements, types, diagnostics, this);
    }

    /** A parameter with {@code @Query}, {@code @Header}, {@code @Cookie} or {@code @Form}; null after a mistake. */
    @Nullable
    ParameterModel read(Source source, Element at, TypeMirror type, AnnotationMirror mirror, String packageName) {
        if (isRecord(type, packageName)) {
            return records.read(source, at, (DeclaredType) type, mirror, packageName);
        }
        String given = Mirrors.text(elements, mirror, "value");
        String name = given.isEmpty() ? ownName(source, at) : given;
        String defaultValue = Mirrors.text(elements, mirror, "defaultValue");
        ParameterModel value = value(source, name, at, at, type, packageName);
        if (value == null || defaultValue.equals(dev.linnet.Service.NONE)) {
            return value;
        }
        return withDefault(value, at, mirror, defaultValue);
    }

    /** A parameter of one value that must be there; null after a mistake. */
    @Nullable
    ParameterModel one(Source source, String name, Element at, TypeMirror type, String packageName) {
        return shaped(source, name, at, at, type, Shape.REQUIRED, type, packageName);
    }

    /**
     * A parameter by its type alone; null after a mistake.
     *
     * @param at what it is
     * @param reported where a mistake is shown: {@code at}, or the parameter that has it as a component
     */
    @Nullable
    ParameterModel value(
            Source source, String name, Element at, Element reported, TypeMirror type, String packageName) {
        String qualified = Mirrors.qualified(type);
        TypeKind primitive = PRIMITIVE_OPTIONALS.get(qualified);
        if (primitive != null) {
            PrimitiveType value = types.getPrimitiveType(primitive);
            return shaped(source, name, at, reported, type, Shape.OPTIONAL, value, packageName);
        }
        Shape shape = switch (qualified) {
            case "java.util.Optional" -> Shape.OPTIONAL;
            case "java.util.List", "java.util.Collection" -> Shape.LIST;
            case "java.util.Set" -> Shape.SET;
            case "array" -> Shape.ARRAY;
            default -> Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        };
        TypeMirror value = switch (shape) {
            case OPTIONAL, LIST, SET -> argument(type);
            case ARRAY -> ((ArrayType) type).getComponentType();
            case REQUIRED, NULLABLE, RECORD -> type;
        };
        return shaped(source, name, at, reported, type, shape, value, packageName);
    }

    private @Nullable ParameterModel shaped(
            Source source,
            String name,
            Element at,
            Element reported,
            TypeMirror type,
            Shape shape,
            @Nullable TypeMirror value,
            String packageName) {
        ExecutableElement factory = value == null || Scalars.covers(value) ? null : factories.of(value, packageName);
        boolean bytes = shape == Shape.ARRAY && value != null && value.getKind() == TypeKind.BYTE;
        if (value == null || bytes || !Scalars.covers(value) && factory == null) {
            String or = source == Source.PATH
                    ? ""
                    : ", an Optional, List, Set or array of one, or a record of them"
                            + (source == Source.FORM ? "; for a file, @Part" : "");
            String place = source.name().toLowerCase(Locale.ROOT);
            diagnostics.error(PARAMETER_TYPE, reported, place, Mirrors.shown(type), or);
            return null;
        }
        if (factory != null) {
            checkAccess(reported, Factories.shown(value, factory), factory, packageName);
        } else if (Scalars.isEnum(value)) {
            Element element = ((DeclaredType) value).asElement();
            checkAccess(reported, "the enum " + element.getSimpleName(), element, packageName);
        }
        return new ParameterModel(source, name, at, type, shape, value, null, factory, List.of());
    }

    /** A part of a form; null after a mistake. */
    @Nullable
    ParameterModel part(Element at, Element reported, TypeMirror type, AnnotationMirror mirror) {
        Shape shape = switch (Mirrors.qualified(type)) {
            case "java.util.Optional" -> Shape.OPTIONAL;
            case "java.util.List", "java.util.Collection" -> Shape.LIST;
            case "array" -> Shape.ARRAY;
            default -> Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        };
        TypeMirror value = switch (shape) {
            case OPTIONAL, LIST -> argument(type);
            case ARRAY -> ((ArrayType) type).getComponentType();
            case REQUIRED, NULLABLE, SET, RECORD -> type;
        };
        if (value == null || !Mirrors.qualified(value).equals("dev.linnet.Upload")) {
            diagnostics.error(PART_TYPE, reported, Mirrors.shown(type));
            return null;
        }
        String given = Mirrors.text(elements, mirror, "value");
        return new ParameterModel(
                Source.PART, given.isEmpty() ? ownName(Source.PART, at) : given, at, type, shape, value);
    }

    /** Whether it is a record that is read from several parameters: not one that is made of one text. */
    boolean isRecord(TypeMirror type, String packageName) {
        if (!RecordReader.isRecord(type)) {
            return false;
        }
        ExecutableElement factory = factories.of(type, packageName);
        return factory == null
                || !Access.allows(elements, factory, packageName)
                || factory.getSimpleName().contentEquals("<init>") && RecordReader.isAnnotated((DeclaredType) type);
    }

    /** The value with a default, which is checked where Linnet has the conversion. */
    ParameterModel withDefault(ParameterModel value, Element at, AnnotationMirror mirror, String defaultValue) {
        String refused = Scalars.refuses(value.value(), defaultValue);
        if (value.shape() != Shape.REQUIRED) {
            String what = value.shape() == Shape.NULLABLE ? "@Nullable" : Mirrors.shown(value.type());
            diagnostics.errorAt(mirror, DEFAULT_OPTIONAL, at, value.element().getSimpleName(), what);
        } else if (refused != null) {
            diagnostics.errorAt(
                    mirror, DEFAULT_VALUE, at, defaultValue, value.element().getSimpleName(), refused);
        }
        return new ParameterModel(
                value.source(),
                value.name(),
                value.element(),
                value.type(),
                value.shape(),
                value.value(),
                defaultValue,
                value.factory(),
                List.of());
    }

    void checkAccess(Element at, String what, Element element, String packageName) {
        if (!Access.allows(elements, element, packageName)) {
            diagnostics.error(NOT_ACCESSIBLE, at, what, Access.shown(element), packageName, "visible there");
        }
    }

    /** The name where none is given: of a header, {@code ifMatch} → {@code If-Match}. */
    static String ownName(Source source, Element at) {
        String own = at.getSimpleName().toString();
        if (source != Source.HEADER) {
            return own;
        }
        String hyphenated = own.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return hyphenated.substring(0, 1).toUpperCase(Locale.ROOT) + hyphenated.substring(1);
    }

    /** The only type argument, or null. */
    static @Nullable TypeMirror argument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.size() == 1 ? arguments.get(0) : null;
    }
}
