package shop;

import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Yield}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class YieldFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public YieldFunction() {
        super(router(DaggerYieldComponent.create()));
    }

    private static Router router(YieldComponent component) {
        return new YieldRouter(new CaseEndpoints(component.case_()));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        YieldFunction function;
        try {
            function = new YieldFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
