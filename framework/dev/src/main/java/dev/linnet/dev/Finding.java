package dev.linnet.dev;

/**
 * What the doctor saw of one thing.
 *
 * @param subject the thing: {@code Maven}
 * @param found what there is, and where
 * @param fix what to do about it; empty when it is well
 */
record Finding(Grade grade, String subject, String found, String fix) {

    /** How bad it is: nothing; some commands will not work; {@code ./linnet dev} will not. */
    enum Grade {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String subject, String found) {
        return new Finding(Grade.OK, subject, found, "");
    }

    static Finding warn(String subject, String found, String fix) {
        return new Finding(Grade.WARN, subject, found, fix);
    }

    static Finding fail(String subject, String found, String fix) {
        return new Finding(Grade.FAIL, subject, found, fix);
    }

    /** One line. */
    String line() {
        String line = String.format("%-5s %-7s %s", grade.name().toLowerCase(java.util.Locale.ROOT), subject, found);
        return (fix.isEmpty() ? line : line + " → " + fix).replaceAll("\\s*\\R\\s*", " ");
    }
}
