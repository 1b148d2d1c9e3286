package dev.linnet.lambda;

import dev.linnet.lambda.crac.CheckpointException;
import dev.linnet.lambda.crac.Core;
import dev.linnet.lambda.crac.RestoreException;
import java.io.IOException;

/**
 * SnapStart: hooks before the snapshot, the snapshot, hooks after each restore. Hooks are registered with
 * {@code org.crac.Core.getGlobalContext().register}; without SnapStart no class of this is loaded and registering does
 * nothing.
 */
final class Snapshot {

    /** The official client's status when a hook failed. */
    private static final int FAILED = 64;

    private Snapshot() {}

    /** Makes {@code org.crac} register its hooks here; must run before the function is made. */
    static void enable() {
        if (System.getProperty("org.crac.Core.Compat") == null) {
            System.setProperty("org.crac.Core.Compat", "dev.linnet.lambda.crac");
        }
    }

    /** Runs the hooks before, waits for the restore, runs the hooks after; ends the process when one fails. */
    static void take(RuntimeApi api) throws IOException {
        try {
            Core.getGlobalContext().beforeCheckpoint(Core.getGlobalContext());
        } catch (CheckpointException | RuntimeException failed) {
            Log.process().error("a hook failed before the snapshot", failed);
            accepted(api, api.initError(ErrorReport.of("Runtime.BeforeCheckpointError", failed)));
            System.exit(FAILED);
        }
        // what is garbage is not part of the snapshot
        System.gc();
        api.restoreNext();
        // the restored process shares no connection with the one that was frozen
        api.close();
        try {
            Core.getGlobalContext().afterRestore(Core.getGlobalContext());
        } catch (RestoreException | RuntimeException failed) {
            Log.process().error("a hook failed after the restore", failed);
            accepted(api, api.restoreError(ErrorReport.of("Runtime.AfterRestoreError", failed)));
            System.exit(FAILED);
        }
    }

    private static void accepted(RuntimeApi api, int status) {
        if (status != 202) {
            Log.process().warn("the Runtime API answered the error with " + status + ": " + api.said());
        }
    }
}
