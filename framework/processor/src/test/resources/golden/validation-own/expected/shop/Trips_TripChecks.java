package shop;

import dev.linnet.internal.ConstraintContext;
import dev.linnet.internal.Violations;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import shop.Trips.InOrder;
import shop.Trips.InOrderValidator;
import shop.Trips.MultipleOf;
import shop.Trips.MultipleOfInt;
import shop.Trips.MultipleOfText;
import shop.Trips.Size;

/** The constraints of {@link Trips.Trip}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Trips_TripChecks {

    private Trips_TripChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Trips.Trip value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String airport = value.airport();
        if (airport == null || (airport != null && (airport.length() < 2 || airport.length() > 3)) || (airport != null && !AirportPattern.VALUE.matcher(airport).matches())) {
            found = Violations.add(found, "/airport", "must be a code of 2 to 3 capitals", "Code");
        }
        Integer seats = value.seats();
        if (seats == null) {
            found = Violations.add(found, "/seats", "must not be null", "NotNull");
        }
        if (seats != null && seats <= 0) {
            found = Violations.add(found, "/seats", "must be greater than 0", "Positive");
        }
        Violations inSeats = SeatsMultipleOf.check(seats);
        if (inSeats != null) {
            found = Violations.below(found, "/seats", inSeats);
        }
        String reference = value.reference();
        Violations inReference = ReferenceMultipleOf.check(reference);
        if (inReference != null) {
            found = Violations.below(found, "/reference", inReference);
        }
        OptionalInt bags = value.bags();
        if (bags != null) {
            Integer bagsValue = bags.isPresent() ? (Integer) bags.getAsInt() : null;
            if (bagsValue != null && bagsValue < 1) {
                found = Violations.add(found, "/bags", "must be greater than or equal to 1", "Min");
            }
        }
        Trips.Person leader = value.leader();
        Violations inLeader = Trips_PersonChecks.check(leader);
        if (inLeader != null) {
            found = Violations.below(found, "/leader", inLeader);
        }
        Violations inTrip = TripInOrder.check(value);
        if (inTrip != null) {
            found = Violations.below(found, "", inTrip);
        }
        return found;
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class AirportPattern {
        static final Pattern VALUE = Pattern.compile("[A-Z]+");
    }

    /** {@code @MultipleOf}, its validator, and the annotation as it stands there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class SeatsMultipleOf implements MultipleOf {
        private static final MultipleOfInt VALIDATOR = validator();

        private static MultipleOfInt validator() {
            MultipleOfInt validator = new MultipleOfInt();
            validator.initialize(new SeatsMultipleOf());
            return validator;
        }

        static Violations check(Integer value) {
            ConstraintContext context = new ConstraintContext("must be a multiple of 2", "value", "2", "sizes", "[SMALL, LARGE]");
            return VALIDATOR.isValid(value, context) ? null : context.violations("MultipleOf");
        }

        @Override
        public String message() {
            return "must be a multiple of {value}";
        }

        @Override
        public int value() {
            return 2;
        }

        @Override
        public Trips.Size[] sizes() {
            return new Size[] {Trips.Size.SMALL, Trips.Size.LARGE};
        }

        @Override
        public Class<?>[] groups() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Payload>[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return MultipleOf.class;
        }
    }

    /** {@code @MultipleOf}, its validator, and the annotation as it stands there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class ReferenceMultipleOf implements MultipleOf {
        private static final MultipleOfText VALIDATOR = validator();

        private static MultipleOfText validator() {
            MultipleOfText validator = new MultipleOfText();
            validator.initialize(new ReferenceMultipleOf());
            return validator;
        }

        static Violations check(CharSequence value) {
            ConstraintContext context = new ConstraintContext("must be a multiple of 3", "value", "3", "sizes", "[SMALL, LARGE]");
            return VALIDATOR.isValid(value, context) ? null : context.violations("MultipleOf");
        }

        @Override
        public String message() {
            return "must be a multiple of {value}";
        }

        @Override
        public int value() {
            return 3;
        }

        @Override
        public Trips.Size[] sizes() {
            return new Size[] {Trips.Size.SMALL, Trips.Size.LARGE};
        }

        @Override
        public Class<?>[] groups() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Payload>[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return MultipleOf.class;
        }
    }

    /** {@code @InOrder}, its validator, and the annotation as it stands there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class TripInOrder implements InOrder {
        private static final InOrderValidator VALIDATOR = validator();

        private static InOrderValidator validator() {
            InOrderValidator validator = new InOrderValidator();
            validator.initialize(new TripInOrder());
            return validator;
        }

        static Violations check(Trips.Trip value) {
            ConstraintContext context = new ConstraintContext("the dates are not in order", "strict", "true");
            return VALIDATOR.isValid(value, context) ? null : context.violations("InOrder");
        }

        @Override
        public String message() {
            return "the dates are not in order";
        }

        @Override
        public boolean strict() {
            return true;
        }

        @Override
        public Class<?>[] groups() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Payload>[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return InOrder.class;
        }
    }
}
