package shop;

import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Stock}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class StockFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public StockFunction() {
        super(new StockRouter(new StockEndpoints(new Stock())));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        StockFunction function;
        try {
            function = new StockFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
