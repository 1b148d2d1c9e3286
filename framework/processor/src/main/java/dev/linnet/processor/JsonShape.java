package dev.linnet.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What the JSON of one Java type looks like; inner types are named, not nested, so that a type may contain itself. */
sealed interface JsonShape {

    /** A shape that has a codec class of its own. */
    sealed interface Named extends JsonShape {
        DeclaredType type();
    }

    /** One scalar. */
    record Leaf(JsonLeaf leaf) implements JsonShape {}

    /** Any JSON: {@code Object}. */
    record Any() implements JsonShape {}

    /** An array read into a collection: the class that is created. */
    record Values(TypeMirror element, String created) implements JsonShape {}

    /** An array read into an array. */
    record Array(TypeMirror component) implements JsonShape {}

    /** An object read into a map: the class that is created. */
    record Entries(TypeMirror key, TypeMirror value, String created) implements JsonShape {}

    /** A value or {@code null}; {@code primitive} is Int, Long, Double or empty. */
    record Maybe(TypeMirror value, String primitive) implements JsonShape {}

    /** A type whose codec is in another class: shared, or databind's. */
    record External(String codec, boolean databind, String name) implements JsonShape {}

    /** A type that has no JSON; why is among its flaws. */
    record Nothing() implements JsonShape {}

    /**
     * An enum.
     *
     * @param by the method whose result names a constant at run time; empty where the names are known now
     * @param byIndex written as a number
     * @param factory the static method that finds a constant by its text; empty: the names do
     */
    record Constants(DeclaredType type, List<Constant> constants, String by, boolean byIndex, String factory)
            implements Named {}

    /** One constant: its Java name, its JSON names (the first is written). */
    record Constant(String java, List<String> names) {}

    /** An object of properties. */
    record Properties(
            DeclaredType type,
            Creation creation,
            List<Input> inputs,
            List<Output> outputs,
            @Nullable Tag tag) implements Named {}

    /** How an object is made: by constructor, by a static method of the name, or by setters. */
    record Creation(Kind kind, String method) {
        enum Kind {
            CONSTRUCTOR,
            FACTORY,
            SETTERS,
            NONE
        }
    }

    /**
     * A property that is read.
     *
     * @param names in JSON, aliases after the first; empty: never read, the argument is null or zero
     * @param java the local variable, or the setter
     * @param at where a mistake of it is shown
     * @param unwrapped the object whose properties stand among those of this one; null for a property of its own
     */
    record Input(
            List<String> names,
            String java,
            TypeMirror type,
            boolean required,
            @Nullable Format format,
            Element at,
            @Nullable Unwrapped unwrapped) {

        /** Those of the JSON itself: in the place of an unwrapped object its own. */
        static List<Input> flat(List<Input> inputs) {
            return inputs.stream()
                    .flatMap(input -> {
                        Unwrapped inner = input.unwrapped();
                        return inner == null ? Stream.of(input) : flat(inner.inputs()).stream();
                    })
                    .toList();
        }
    }

    /** An object whose properties stand among another's, under names that its affixes make. */
    record Unwrapped(DeclaredType type, Creation creation, List<Input> inputs, Affixes affixes) {}

    /** What stands before and after the names of an unwrapped object's properties. */
    record Affixes(String prefix, String suffix) {

        String named(String name) {
            return prefix + name + suffix;
        }

        boolean isEmpty() {
            return prefix.isEmpty() && suffix.isEmpty();
        }
    }

    /**
     * A property that is written.
     *
     * @param accessor how the value is got: {@code id()}
     * @param guards what must not be null for there to be a value: the accessors of the unwrapped objects that it is in
     * @param include when it is left out
     */
    record Output(
            String name,
            String accessor,
            List<String> guards,
            TypeMirror type,
            Include include,
            boolean required,
            @Nullable Format format,
            Element at) {}

    /** When a property is written. */
    enum Include {
        ALWAYS,
        NON_NULL,
        NON_ABSENT,
        NON_EMPTY
    }

    /** A property's own form: a pattern for dates, or a number as string. */
    record Format(String pattern, String locale, String zone) {}

    /** How a value says which of several types it is: where ({@link Place}), by which name, with which values. */
    record Tag(Place place, String property, List<String> names) {}

    /** Where the type's name stands. */
    enum Place {
        PROPERTY,
        VISIBLE_PROPERTY,
        EXISTING_PROPERTY,
        WRAPPER_OBJECT,
        WRAPPER_ARRAY
    }

    /** A sealed type. */
    record Choice(
            DeclaredType type,
            Place place,
            String property,
            List<Option> options,
            @Nullable DeclaredType otherwise) implements Named {}

    /** One of a sealed type's types, with its names. */
    record Option(DeclaredType type, List<String> names) {}

    /** A type that is written as one of its values, read from one argument. */
    record Single(
            DeclaredType type,
            @Nullable TypeMirror value,
            String accessor,
            Creation creation,
            @Nullable TypeMirror argument)
            implements Named {}
}
