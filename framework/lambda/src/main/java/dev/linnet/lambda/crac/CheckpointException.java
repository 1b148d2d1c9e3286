package dev.linnet.lambda.crac;

import java.util.List;

/** Hooks failed before the snapshot; each failure is a suppressed exception. */
public final class CheckpointException extends Exception {

    private static final long serialVersionUID = 1;

    CheckpointException(List<Exception> failures) {
        super(failures.size() + " hooks failed before the snapshot, the first with " + failures.get(0));
        for (Exception failure : failures) {
            addSuppressed(failure);
        }
    }
}
