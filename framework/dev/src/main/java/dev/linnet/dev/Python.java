package dev.linnet.dev;

import java.nio.file.Path;

/**
 * A Python interpreter that runs.
 *
 * @param executable the program, absolute
 * @param version what it said it is
 */
record Python(Path executable, PythonVersion version) {

    @Override
    public String toString() {
        return version.text() + " (" + executable + ")";
    }
}
