package dev.linnet.processor;

import dev.linnet.processor.Constrained.Inner;
import dev.linnet.processor.ConstraintTypes.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says the specification's constraints in JSON Schema, as far as it has words for them. */
final class SchemaConstraints {

    private static final int LONGEST = 40;

    private final ConstraintTypes types;

    SchemaConstraints(ConstraintTypes types) {
        this.types = types;
    }

    /**
     * Adds what must hold of a value to the schema of its type.
     *
     * @return whether the value must be there: null, or an empty Optional, breaks a constraint
     */
    boolean add(Constrained value, Map<String, Object> schema) {
        boolean required = false;
        boolean optional = false;
        for (Inner inner : value.inner()) {
            switch (inner.kind()) {
                case OPTIONAL, OPTIONAL_PRIMITIVE -> {
                    optional = true;
                    required |= add(inner.value(), schema);
                }
                case ELEMENT, ARRAY_ELEMENT -> below(inner.value(), schema.get("items"));
                case VALUE -> below(inner.value(), schema.get("additionalProperties"));
                case KEY -> names(inner.value(), schema);
            }
        }
        if (optional) {
            return required; // an Optional itself is never null
        }
        Group group = types.group(value.type());
        for (Constraint constraint : value.constraints()) {
            required |= add(constraint, group, schema);
        }
        return required;
    }

    @SuppressWarnings("unchecked") // a schema in a schema is an object
    private void below(Constrained value, @Nullable Object schema) {
        if (schema instanceof Map<?, ?> below) {
            add(value, (Map<String, Object>) below);
        }
    }

    private void names(Constrained key, Map<String, Object> schema) {
        Map<String, Object> names = JsonTree.object("type", "string");
        add(key, names);
        names.remove("type"); // names are nothing else
        if (!names.isEmpty() && "object".equals(schema.get("type"))) {
            schema.put("propertyNames", names);
        }
    }

    private boolean add(Constraint constraint, Group group, Map<String, Object> schema) {
        if (!constraint.isSpecified()) {
            boolean required = false;
            for (Constraint part : constraint.parts()) {
                required |= add(part, group, schema);
            }
            return required;
        }
        if (!ConstraintTypes.supports(constraint, group)) {
            return false; // reported where it is checked
        }
        String type = String.valueOf(schema.get("type"));
        switch (constraint.name()) {
            case "NotNull" -> {}
            case "NotEmpty" -> least(schema, size(group, type, "min"), BigDecimal.ONE);
            case "NotBlank" -> blank(schema, type);
            case "Size" -> {
                least(schema, size(group, type, "min"), positive(constraint.number("min")));
                most(schema, size(group, type, "max"), limited(constraint.number("max")));
            }
            case "Pattern", "Email" -> text(constraint, schema, type);
            case "AssertTrue", "AssertFalse" -> {
                if (type.equals("boolean")) {
                    schema.put("const", constraint.name().equals("AssertTrue"));
                }
            }
            default -> bound(constraint, schema, type);
        }
        return constraint.name().startsWith("Not");
    }

    private static void blank(Map<String, Object> schema, String type) {
        if (type.equals("string")) {
            least(schema, "minLength", BigDecimal.ONE);
            pattern(schema, "\\S");
        }
    }

    private static @Nullable BigDecimal positive(int min) {
        return min > 0 ? BigDecimal.valueOf(min) : null;
    }

    private static @Nullable BigDecimal limited(int max) {
        return max < Integer.MAX_VALUE ? BigDecimal.valueOf(max) : null;
    }

    /** The keyword of a size; null where it is not the size of what is sent, as of bytes in base64. */
    private static @Nullable String size(Group group, String type, String end) {
        return switch (type) {
            case "string" -> group == Group.STRING || group == Group.TEXT ? end + "Length" : null;
            case "array" -> end + "Items";
            case "object" -> end + "Properties";
            default -> null;
        };
    }

    private static void text(Constraint constraint, Map<String, Object> schema, String type) {
        if (!type.equals("string")) {
            return;
        }
        if (constraint.name().equals("Email")) {
            schema.putIfAbsent("format", "email");
            if (constraint.text("regexp").equals(".*")) {
                return;
            }
        }
        String pattern = ConstraintConditions.flags(constraint) == 0 ? EcmaPattern.of(constraint.text("regexp")) : null;
        if (pattern != null) {
            pattern(schema, pattern);
        }
    }

    /** A schema has one pattern: others stand in {@code allOf}. */
    @SuppressWarnings("unchecked") // put there here
    private static void pattern(Map<String, Object> schema, String pattern) {
        Object first = schema.putIfAbsent("pattern", pattern);
        if (first != null && !first.equals(pattern)) {
            ((List<Object>) schema.computeIfAbsent("allOf", name -> new ArrayList<>()))
                    .add(new LinkedHashMap<>(Map.of("pattern", pattern)));
        }
    }

    private static void bound(Constraint constraint, Map<String, Object> schema, String type) {
        if (!type.equals("integer") && !type.equals("number")) {
            return; // numbers as text have no bounds in JSON Schema
        }
        switch (constraint.name()) {
            case "Min" -> least(schema, "minimum", decimal(constraint));
            case "Max" -> most(schema, "maximum", decimal(constraint));
            case "DecimalMin" ->
                least(schema, inclusive(constraint, "minimum", "exclusiveMinimum"), decimal(constraint));
            case "DecimalMax" ->
                most(schema, inclusive(constraint, "maximum", "exclusiveMaximum"), decimal(constraint));
            case "Positive" -> least(schema, "exclusiveMinimum", BigDecimal.ZERO);
            case "PositiveOrZero" -> least(schema, "minimum", BigDecimal.ZERO);
            case "Negative" -> most(schema, "exclusiveMaximum", BigDecimal.ZERO);
            case "NegativeOrZero" -> most(schema, "maximum", BigDecimal.ZERO);
            default -> {} // @Digits is about how a number is written; @Null about requests only, where a type has one
            // schema
        }
    }

    private static String inclusive(Constraint constraint, String inclusive, String exclusive) {
        return constraint.value("inclusive").equals(true) ? inclusive : exclusive;
    }

    private static @Nullable BigDecimal decimal(Constraint constraint) {
        try {
            BigDecimal value = new BigDecimal(constraint.text("value")).stripTrailingZeros();
            boolean plain = Math.abs((long) value.scale()) + value.precision() < LONGEST;
            return plain ? new BigDecimal(value.toPlainString()) : value;
        } catch (NumberFormatException e) {
            return null; // reported where it is checked
        }
    }

    private static void least(Map<String, Object> schema, @Nullable String keyword, @Nullable BigDecimal bound) {
        if (keyword != null && bound != null) {
            schema.merge(keyword, bound, (known, more) -> decimal(known).max(bound));
        }
    }

    private static void most(Map<String, Object> schema, @Nullable String keyword, @Nullable BigDecimal bound) {
        if (keyword != null && bound != null) {
            schema.merge(keyword, bound, (known, more) -> decimal(known).min(bound));
        }
    }

    private static BigDecimal decimal(Object known) {
        return new BigDecimal(known.toString());
    }
}
