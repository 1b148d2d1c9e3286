package shop;

import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Raw}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class RawFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public RawFunction() {
        super(router(DaggerRawComponent.create()));
    }

    private static Router router(RawComponent component) {
        return new RawRouter(new RawEndpoints(component.raw()));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        RawFunction function;
        try {
            function = new RawFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
