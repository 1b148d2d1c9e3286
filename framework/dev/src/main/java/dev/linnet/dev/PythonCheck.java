package dev.linnet.dev;

/** The interpreter of Python functions, as {@code ./linnet dev} finds it, and what makes their virtual environments. */
final class PythonCheck {

    private static final String SUBJECT = "Python";

    private PythonCheck() {}

    static Finding look(Machine machine) {
        Python python;
        try {
            python = new PythonFinder(machine.environment(), machine.root()).find();
        } catch (Failure e) {
            String[] foundAndFix = String.valueOf(e.getMessage()).split("; ", 2);
            return Finding.fail(SUBJECT, foundAndFix[0], foundAndFix[1]);
        }
        if (machine.ask(python.executable(), "-I", "-c", "import ensurepip, venv")
                                .status()
                        != 0
                && machine.program("virtualenv").isEmpty()) {
            return Finding.fail(
                    SUBJECT,
                    python + " cannot make virtual environments",
                    "on Debian: sudo apt install python3." + python.version().minor()
                            + "-venv, elsewhere: pipx install virtualenv");
        }
        return python.version().isLambdas()
                ? Finding.ok(SUBJECT, python.toString())
                : Finding.warn(
                        SUBJECT,
                        python + ", but Lambda runs " + PythonVersion.OF_LAMBDA
                                + (python.version().runsMoto()
                                        ? ""
                                        : ", and moto, for a template's buckets, queues and the like, 3."
                                                + PythonVersion.OLDEST_MINOR_OF_MOTO + " or newer"),
                        "uv python install " + PythonVersion.OF_LAMBDA + ", or https://www.python.org/downloads");
    }
}
