package shop;

import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Trips}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class TripsFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public TripsFunction() {
        super(new TripsRouter(new TripsEndpoints(new Trips())));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        TripsFunction function;
        try {
            function = new TripsFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
