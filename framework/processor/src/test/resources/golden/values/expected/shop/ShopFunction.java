package shop;

import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Shop}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class ShopFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public ShopFunction() {
        super(new ShopRouter(new ShopEndpoints(new Shop())));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        ShopFunction function;
        try {
            function = new ShopFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
