package dev.linnet.internal;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a validator of the user's is given: it may say other things than its constraint's message, and of other places. */
public final class ConstraintContext implements ConstraintValidatorContext {

    private record Told(String where, String template) {}

    private final String message;
    private final String[] attributes;
    private final List<Told> told = new ArrayList<>();
    private boolean silent;

    /**
     * A context for one call.
     *
     * @param message what is said unless the validator says something else
     * @param attributes the constraint's attributes, names and values in turn: for {@code {name}} in messages of the validator's
     */
    public ConstraintContext(String message, String... attributes) {
        this.message = message;
        this.attributes = attributes;
    }

    /** What a validator that found its value not valid has said, from the value on. */
    public Violations violations(String constraint) {
        Violations found = silent ? null : Violations.add(null, "", message, constraint);
        for (Told one : told) {
            found = Violations.add(found, one.where(), interpolated(one.template()), constraint);
        }
        if (found == null) {
            throw new ValidationException(
                    "the validator of @" + constraint + " disabled the default violation and added none");
        }
        return found;
    }

    void tell(String where, String template) {
        told.add(new Told(where, template));
    }

    /** The template with the constraint's attributes; other names in braces stay as they are. */
    private String interpolated(String template) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            int end = c == '{' ? template.indexOf('}', at) : -1;
            String value = end < 0 ? null : attribute(template.substring(at + 1, end));
            if (value != null) {
                out.append(value);
                at = end + 1;
            } else {
                boolean escaped =
                        c == '\\' && at + 1 < template.length() && "{}$\\".indexOf(template.charAt(at + 1)) >= 0;
                out.append(escaped ? template.charAt(at + 1) : c);
                at += escaped ? 2 : 1;
            }
        }
        return out.toString();
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(name)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    @Override
    public void disableDefaultConstraintViolation() {
        silent = true;
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return message;
    }

    /** The system's clock in its time zone. */
    @Override
    public ClockProvider getClockProvider() {
        return new ClockProvider() {
            @Override
            public Clock getClock() {
                return Clock.system(ZoneId.systemDefault());
            }
        };
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        return new ConstraintPath(this, template);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("a ConstraintContext is no " + type.getName());
    }
}
