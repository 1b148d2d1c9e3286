package dev.linnet.lambda.crac;

import java.util.ArrayList;
import java.util.List;

/** The registered resources. Shared by threads. */
public class Context<R extends Resource> implements Resource {

    // org.crac keeps the user's object weakly behind the proxy that is registered here
    private final List<R> resources = new ArrayList<>();

    Context() {}

    /** Registers a resource. */
    public synchronized void register(R resource) {
        resources.add(resource);
    }

    /**
     * Calls the resources, the last registered first.
     *
     * @throws CheckpointException after all were called, with what some threw as suppressed exceptions
     */
    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws CheckpointException {
        List<R> all = registered();
        List<Exception> failures = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            try {
                all.get(i).beforeCheckpoint(context);
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new CheckpointException(failures);
        }
    }

    /**
     * Calls the resources, the first registered first.
     *
     * @throws RestoreException after all were called, with what some threw as suppressed exceptions
     */
    @Override
    public void afterRestore(Context<? extends Resource> context) throws RestoreException {
        List<Exception> failures = new ArrayList<>();
        for (R resource : registered()) {
            try {
                resource.afterRestore(context);
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new RestoreException(failures);
        }
    }

    private synchronized List<R> registered() {
        return new ArrayList<>(resources);
    }
}
