package dev.linnet.lambda.crac;

/** What {@code org.crac} registers: a proxy of the user's {@code org.crac.Resource}. */
public interface Resource {

    /** Called before the snapshot. */
    void beforeCheckpoint(Context<? extends Resource> context) throws Exception;

    /** Called in each process that was restored from it. */
    void afterRestore(Context<? extends Resource> context) throws Exception;
}
