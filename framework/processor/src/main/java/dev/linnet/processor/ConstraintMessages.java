package dev.linnet.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.tools.StandardLocation;

/**
 * The messages of constraints, interpolated while the service compiles (specification §6.3.1): the user's
 * {@code ValidationMessages.properties}, then the specification's texts, then the constraint's attributes. Only
 * {@code ${validatedValue}} is left for run time.
 */
final class ConstraintMessages {

    /** A message that cannot be filled, and why. */
    static final class Unfilled extends Exception {

        private static final long serialVersionUID = 1;

        Unfilled(String why) {
            super(why, null, false, false);
        }
    }

    private static final String FILE = "ValidationMessages.properties";
    private static final String PREFIX = "jakarta.validation.constraints.";
    private static final char VALUE = '\0';
    private static final int DEEPEST = 20;

    /** Appendix B of the specification. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("AssertFalse", "must be false"),
            Map.entry("AssertTrue", "must be true"),
            Map.entry("DecimalMax", "must be less than {orEqual}{value}"),
            Map.entry("DecimalMin", "must be greater than {orEqual}{value}"),
            Map.entry("Digits", "numeric value out of bounds (<{integer} digits>.<{fraction} digits> expected)"),
            Map.entry("Email", "must be a well-formed email address"),
            Map.entry("Future", "must be a future date"),
            Map.entry("FutureOrPresent", "must be a date in the present or in the future"),
            Map.entry("Max", "must be less than or equal to {value}"),
            Map.entry("Min", "must be greater than or equal to {value}"),
            Map.entry("Negative", "must be less than 0"),
            Map.entry("NegativeOrZero", "must be less than or equal to 0"),
            Map.entry("NotBlank", "must not be blank"),
            Map.entry("NotEmpty", "must not be empty"),
            Map.entry("NotNull", "must not be null"),
            Map.entry("Null", "must be null"),
            Map.entry("Past", "must be a past date"),
            Map.entry("PastOrPresent", "must be a date in the past or in the present"),
            Map.entry("Pattern", "must match \"{regexp}\""),
            Map.entry("Positive", "must be greater than 0"),
            Map.entry("PositiveOrZero", "must be greater than or equal to 0"),
            Map.entry("Size", "size must be between {min} and {max}"));

    private final Map<String, String> own;

    ConstraintMessages(Filer filer) {
        this.own = read(filer);
    }

    private static Map<String, String> read(Filer filer) {
        Map<String, String> messages = new HashMap<>();
        for (StandardLocation location : List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
            try (Reader in = new StringReader(
                    filer.getResource(location, "", FILE).getCharContent(true).toString())) {
                Properties properties = new Properties();
                properties.load(in);
                properties.stringPropertyNames().forEach(name -> messages.put(name, properties.getProperty(name)));
            } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
                // there is none: the specification's texts are enough
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FILE, e);
            }
        }
        return messages;
    }

    /** A Java expression of the message; {@code value} is the expression of what was checked. */
    String expression(Constraint constraint, String value) throws Unfilled {
        String text = text(constraint);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(VALUE); at >= 0; at = text.indexOf(VALUE, from)) {
            boolean textFollows = at + 1 < text.length() && text.charAt(at + 1) != VALUE;
            if (at > from || parts.isEmpty() && !textFollows) { // what begins with text is text
                parts.add(Text.literal(text.substring(from, at)));
            }
            parts.add(value);
            from = at + 1;
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(Text.literal(text.substring(from)));
        }
        return String.join(" + ", parts);
    }

    private String text(Constraint constraint) throws Unfilled {
        StringBuilder out = new StringBuilder();
        fill(constraint.text("message"), constraint, out, 0);
        return out.toString();
    }

    private void fill(String template, Constraint constraint, StringBuilder out, int depth) throws Unfilled {
        if (depth > DEEPEST) {
            throw new Unfilled("it names itself");
        }
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            boolean expression = template.startsWith("${", i);
            if (c == '\\' && i + 1 < template.length() && "{}$\\".indexOf(template.charAt(i + 1)) >= 0) {
                out.append(template.charAt(++i));
            } else if (c == '}') {
                throw new Unfilled("it has a '}' without '{'");
            } else if (c == '{' || expression) {
                int from = expression ? i + 2 : i + 1;
                int end = template.indexOf('}', from);
                if (end < 0) {
                    throw new Unfilled("it has a '{' without '}'");
                }
                String name = template.substring(from, end);
                if (expression) {
                    expression(name, out);
                } else {
                    parameter(name, constraint, out, depth);
                }
                i = end;
            } else {
                out.append(c);
            }
        }
    }

    private static void expression(String name, StringBuilder out) throws Unfilled {
        if (!name.equals("validatedValue")) {
            throw new Unfilled("${" + name + "} is an expression, of which only ${validatedValue} is built");
        }
        out.append(VALUE);
    }

    private void parameter(String name, Constraint constraint, StringBuilder out, int depth) throws Unfilled {
        String specified = name.startsWith(PREFIX) && name.endsWith(".message")
                ? DEFAULTS.get(name.substring(PREFIX.length(), name.length() - ".message".length()))
                : null;
        String template = own.getOrDefault(name, specified);
        Object value = constraint.values().get(name);
        if (template != null) {
            fill(template, constraint, out, depth + 1);
        } else if (value != null) {
            out.append(shown(value));
        } else if (name.equals("orEqual") && depth > 0) {
            out.append(constraint.value("inclusive").equals(true) ? "or equal to " : "");
        } else {
            throw new Unfilled("{" + name + "} is neither in " + FILE + " nor an attribute of @" + constraint.name());
        }
    }

    /** An attribute's value as text, arrays as {@code [a, b]}. */
    static String shown(Object value) {
        return switch (value) {
            case List<?> values ->
                values.stream()
                        .map(each -> shown(((AnnotationValue) each).getValue()))
                        .toList()
                        .toString();
            case VariableElement constant -> constant.getSimpleName().toString();
            default -> value.toString();
        };
    }
}
