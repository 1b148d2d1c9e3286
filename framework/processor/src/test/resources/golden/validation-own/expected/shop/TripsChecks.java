package shop;

import dev.linnet.internal.Violations;
import java.util.List;
import java.util.regex.Pattern;

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

    /** For {@code @Pattern}: made when the first value is there to check. */
    private static final class AirportsPattern {
        static final Pattern VALUE = Pattern.compile("[A-Z]+");
    }
}
