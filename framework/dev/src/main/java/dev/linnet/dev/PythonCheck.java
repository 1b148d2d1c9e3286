package dev.linnet.dev;

import dev.linnet.dev.Machine.Said;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The interpreter of Python functions, and what makes their virtual environments. */
final class PythonCheck {

    private static final String LAMBDAS = "3.13";
    private static final int OLDEST = 9;
    private static final Pattern VERSION = Pattern.compile("3\\.(\\d{1,3})\\.\\S+");

    private PythonCheck() {}

    static Finding look(Machine machine) {
        String fix = "install " + LAMBDAS + ": https://www.python.org/downloads, or uv python install " + LAMBDAS;
        Optional<Path> python = machine.program("python" + LAMBDAS).or(() -> machine.program("python3"));
        if (python.isEmpty()) {
            return Finding.fail("Python", "not on the PATH", fix);
        }
        Said said = machine.ask(python.get(), "-I", "-S", "-c", "import sys; print(sys.version.split()[0])");
        Matcher version = VERSION.matcher(said.text().strip());
        if (said.status() != 0 || !version.matches()) {
            return Finding.fail("Python", python.get() + " says: " + said.firstLine(), fix);
        }
        String found = version.group() + " (" + python.get() + ")";
        if (Integer.parseInt(version.group(1)) < OLDEST) {
            return Finding.fail("Python", found + " is older than 3." + OLDEST, fix);
        }
        if (machine.ask(python.get(), "-I", "-c", "import ensurepip, venv").status() != 0
                && machine.program("virtualenv").isEmpty()) {
            return Finding.fail(
                    "Python",
                    found + " cannot make virtual environments",
                    "on Debian: sudo apt install python3-venv; elsewhere: pipx install virtualenv");
        }
        return version.group().startsWith(LAMBDAS + ".")
                ? Finding.ok("Python", found)
                : Finding.warn("Python", found + ", Lambda runs " + LAMBDAS, fix);
    }
}
