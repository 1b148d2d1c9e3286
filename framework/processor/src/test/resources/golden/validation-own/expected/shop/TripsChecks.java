package shop;

import dev.linnet.internal.ConstraintContext;
import dev.linnet.internal.Violations;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.regex.Pattern;
import shop.Trips.FewPages;
import shop.Trips.FewPagesValidator;

/** The constraints of the parameters of {@link Trips}. Written by Linnet 0.1.0-SNAPSHOT. */
final class TripsChecks {

    private TripsChecks() {}

    /** POST /trips; throws a 400 that lists what breaks a constraint. */
    static void book(Trips.Trip trip) {
        Violations found = null;
        Violations inTrip = Trips_TripChecks.check(trip);
        if (inTrip != null) {
            found = Violations.below(found, "", inTrip);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** GET /trips; throws a 400 that lists what breaks a constraint. */
    static void list(Trips.Filter filter) {
        Violations found = null;
        Violations inFilter = checkFilter(filter);
        if (inFilter != null) {
            found = Violations.below(found, "", inFilter);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** What of the value breaks a constraint; null where nothing does. */
    private static Violations checkFilter(Trips.Filter value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        int page = value.page();
        if (page < 1) {
            found = Violations.add(found, "query page", "must be greater than or equal to 1", "Min");
        }
        String tenant = value.tenant();
        if (tenant == null || tenant.isBlank()) {
            found = Violations.add(found, "header X-Tenant", "must not be blank", "NotBlank");
        }
        List<String> airports = value.airports();
        Violations inAirports = checkAirports(airports);
        if (inAirports != null) {
            found = Violations.below(found, "query airports", inAirports);
        }
        return found;
    }

    private static Violations checkAirports(List<String> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (String each : values) {
            if (each == null || (each != null && (each.length() < 2 || each.length() > 8)) || (each != null && !AirportsPattern.VALUE.matcher(each).matches())) {
                found = Violations.addAt(found, index, "must be a code of 2 to 8 capitals", "Code");
            }
            index++;
        }
        return found;
    }

    /** GET /trips/few; throws a 400 that lists what breaks a constraint. */
    static void few(Trips.Filter filter) {
        Violations found = null;
        Violations inFilter = checkFilter_2(filter);
        if (inFilter != null) {
            found = Violations.below(found, "", inFilter);
        }
        Violations inFilter_2 = FilterFewPages.check(filter);
        if (inFilter_2 != null) {
            found = Violations.below(found, "query filter", inFilter_2);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** What of the value breaks a constraint; null where nothing does. */
    private static Violations checkFilter_2(Trips.Filter value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        int page = value.page();
        if (page < 1) {
            found = Violations.add(found, "query page", "must be greater than or equal to 1", "Min");
        }
        String tenant = value.tenant();
        if (tenant == null || tenant.isBlank()) {
            found = Violations.add(found, "header X-Tenant", "must not be blank", "NotBlank");
        }
        List<String> airports = value.airports();
        Violations inAirports = checkAirports_2(airports);
        if (inAirports != null) {
            found = Violations.below(found, "query airports", inAirports);
        }
        return found;
    }

    private static Violations checkAirports_2(List<String> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (String each : values) {
            if (each == null || (each != null && (each.length() < 2 || each.length() > 8)) || (each != null && !AirportsPattern.VALUE.matcher(each).matches())) {
                found = Violations.addAt(found, index, "must be a code of 2 to 8 capitals", "Code");
            }
            index++;
        }
        return found;
    }

    /** GET /trips/plain; throws a 400 that lists what breaks a constraint. */
    static void plain(Trips.Plain plain) {
        Violations found = null;
        Violations inPlain = PlainFewPages.check(plain);
        if (inPlain != null) {
            found = Violations.below(found, "query plain", inPlain);
        }
        if (found != null) {
            throw found.problem();
        }
    }

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class AirportsPattern {
        static final Pattern VALUE = Pattern.compile("[A-Z]+");
    }

    /** {@code @FewPages}, its validator, and the annotation as it stands there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class FilterFewPages implements FewPages {
        private static final FewPagesValidator VALIDATOR = validator();

        private static FewPagesValidator validator() {
            FewPagesValidator validator = new FewPagesValidator();
            validator.initialize(new FilterFewPages());
            return validator;
        }

        static Violations check(Object value) {
            ConstraintContext context = new ConstraintContext("there are not so many pages");
            return VALIDATOR.isValid(value, context) ? null : context.violations("FewPages");
        }

        @Override
        public String message() {
            return "there are not so many pages";
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
            return FewPages.class;
        }
    }

    /** {@code @FewPages}, its validator, and the annotation as it stands there. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class PlainFewPages implements FewPages {
        private static final FewPagesValidator VALIDATOR = validator();

        private static FewPagesValidator validator() {
            FewPagesValidator validator = new FewPagesValidator();
            validator.initialize(new PlainFewPages());
            return validator;
        }

        static Violations check(Object value) {
            ConstraintContext context = new ConstraintContext("there are not so many pages");
            return VALIDATOR.isValid(value, context) ? null : context.violations("FewPages");
        }

        @Override
        public String message() {
            return "there are not so many pages";
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
            return FewPages.class;
        }
    }
}
