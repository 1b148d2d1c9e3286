package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Room to build in, and a folder of temporary files that programs may be run from: native libraries are put there. */
final class FolderCheck {

    private static final long LEAST_MEGABYTES = 1_024;

    private FolderCheck() {}

    static Finding space(Machine machine) {
        try {
            long megabytes = Files.getFileStore(machine.project()).getUsableSpace() / (1024 * 1024);
            String found = megabytes + " MB free in " + machine.project();
            return megabytes >= LEAST_MEGABYTES
                    ? Finding.ok("Disk", found)
                    : Finding.warn("Disk", found, "free some: builds and images take more than 1 GB");
        } catch (IOException e) {
            return Finding.warn("Disk", machine.project() + " cannot be looked at: " + e.getMessage(), "mend it");
        }
    }

    static Finding temporary(Machine machine, Path folder) {
        Path program = null;
        try {
            program = Files.createTempFile(
                    folder,
                    "linnet-doctor",
                    ".sh",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(program, "#!/bin/sh\nexit 0\n");
            Machine.Said said = machine.ask(program);
            return said.status() == 0
                    ? Finding.ok("Temp", folder + " may be written to and run from")
                    : Finding.warn(
                            "Temp",
                            "nothing can be run from " + folder + ": " + said.firstLine(),
                            "mount it without noexec: the AWS CRT client unpacks a native library there");
        } catch (IOException e) {
            return Finding.fail("Temp", folder + " cannot be written to: " + e, "make it writable, or set TMPDIR");
        } finally {
            if (program != null) {
                program.toFile().delete();
            }
        }
    }
}
