package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What an enum's constants are called in parameters: as in JSON, by {@code @JsonProperty} and {@code @JsonAlias}, else by their name. */
final class EnumNames {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    /**
     * One constant.
     *
     * @param java its name in Java
     * @param names what it is called in requests, the proper name first
     */
    record Constant(String java, List<String> names) {
        /** What it is called. */
        String name() {
            return names.get(0);
        }
    }

    private EnumNames() {}

    /** The constants in order of declaration. */
    static List<Constant> of(TypeMirror type) {
        List<Constant> constants = new ArrayList<>();
        for (Element member : ((DeclaredType) type).asElement().getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                String java = member.getSimpleName().toString();
                List<String> names = new ArrayList<>(texts(member, "JsonProperty"));
                names.removeIf(String::isEmpty);
                if (names.isEmpty()) {
                    names.add(java);
                }
                names.addAll(texts(member, "JsonAlias"));
                constants.add(new Constant(java, names.stream().distinct().toList()));
            }
        }
        return constants;
    }

    private static List<String> texts(Element member, String annotation) {
        AnnotationMirror mirror = Mirrors.find(member, JACKSON + annotation);
        List<String> texts = new ArrayList<>();
        if (mirror != null) {
            mirror.getElementValues().forEach((key, value) -> {
                if (key.getSimpleName().contentEquals("value")) {
                    add(value, texts);
                }
            });
        }
        return texts;
    }

    private static void add(AnnotationValue value, List<String> texts) {
        if (value.getValue() instanceof List<?> several) {
            several.forEach(one -> add((AnnotationValue) one, texts));
        } else {
            texts.add(String.valueOf(value.getValue()));
        }
    }
}
