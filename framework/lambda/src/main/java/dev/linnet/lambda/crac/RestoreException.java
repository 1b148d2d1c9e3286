package dev.linnet.lambda.crac;

import java.util.List;

/** Hooks failed after the restore; each failure is a suppressed exception. */
public final class RestoreException extends Exception {

    private static final long serialVersionUID = 1;

    RestoreException(List<Exception> failures) {
        super(failures.size() + " hooks failed after the restore, the first with " + failures.get(0));
        for (Exception failure : failures) {
            addSuppressed(failure);
        }
    }
}
