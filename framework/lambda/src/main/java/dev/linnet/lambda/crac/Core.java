package dev.linnet.lambda.crac;

/** Where {@code org.crac.Core} finds the context. */
public final class Core {

    private static final Context<Resource> GLOBAL = new Context<>();

    private Core() {}

    /** The context of the process. */
    public static Context<Resource> getGlobalContext() {
        return GLOBAL;
    }

    /**
     * Not for a function to decide: Lambda takes the snapshot.
     *
     * @throws UnsupportedOperationException always
     */
    @SuppressWarnings("DoNotCallSuggester") // org.crac looks it up
    public static void checkpointRestore() {
        throw new UnsupportedOperationException("Lambda takes the snapshot, when the function has been made");
    }
}
