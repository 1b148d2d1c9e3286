package shop;

import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Items}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class ItemsFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public ItemsFunction() {
        super(router(DaggerItemsComponent.create()));
    }

    private static Router router(ItemsComponent component) {
        return new ItemsRouter(new ItemsEndpoints(component.items()));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        ItemsFunction function;
        try {
            function = new ItemsFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
