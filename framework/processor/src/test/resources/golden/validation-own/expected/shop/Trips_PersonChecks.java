package shop;

import dev.linnet.internal.Violations;

/** The constraints of {@link Trips.Person}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Trips_PersonChecks {

    private Trips_PersonChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Trips.Person value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        String name = value.getName();
        if (name == null || name.isBlank()) {
            found = Violations.add(found, "/name", "must not be blank", "NotBlank");
        }
        int age = value.getAge();
        if (age < 18) {
            found = Violations.add(found, "/age", "must be greater than or equal to 18", "Min");
        }
        if (age < 21) {
            found = Violations.add(found, "/age", "must be 21 to rent a car", "Min");
        }
        return found;
    }
}
