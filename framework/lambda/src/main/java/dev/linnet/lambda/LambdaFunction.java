package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.linnet.internal.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The seam between the loop and the event adapters, which replace it. */
public abstract class LambdaFunction implements RequestStreamHandler {

    final Router router;

    /** A function with these routes. */
    protected LambdaFunction(Router router) {
        this.router = router;
    }

    @Override
    public final void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        response.write(invoke(event.readAllBytes(), context));
    }

    byte[] invoke(byte[] event, @Nullable Context context) {
        throw new IllegalArgumentException("no adapters");
    }

    byte @Nullable [] timedOut(byte[] event, @Nullable Context context) {
        return null;
    }
}
