package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.linnet.Request;
import org.jspecify.annotations.Nullable;

/** The Lambda invocation that a request came with: for handlers that ask for the {@link Context} or the raw event. */
public final class Invocation {

    private final byte[] event;
    private final @Nullable Context context;

    Invocation(byte[] event, @Nullable Context context) {
        this.event = event;
        this.context = context;
    }

    /**
     * The context of the invocation.
     *
     * @throws IllegalStateException when the request did not come from Lambda
     */
    public static Context context(Request request) {
        Context context = of(request, "Context").context;
        if (context == null) {
            throw new IllegalStateException("the function was called without a Context: give handleRequest one");
        }
        return context;
    }

    /**
     * The event as Lambda delivered it: UTF-8 JSON, not to be written to.
     *
     * @throws IllegalStateException when the request did not come from Lambda
     */
    public static byte[] event(Request request) {
        return of(request, "raw event").event;
    }

    private static Invocation of(Request request, String what) {
        if (request.attachment() instanceof Invocation invocation) {
            return invocation;
        }
        throw new IllegalStateException("a handler asks for the " + what
                + ", but the request did not come from Lambda: " + "send it as an event through the function");
    }
}
