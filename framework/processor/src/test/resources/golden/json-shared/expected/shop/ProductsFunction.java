package shop;

import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Products}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class ProductsFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public ProductsFunction() {
        super(router(DaggerProductsComponent.create()));
    }

    private static Router router(ProductsComponent component) {
        return new ProductsRouter(new ProductsEndpoints(component.products()));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        ProductsFunction function;
        try {
            function = new ProductsFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
