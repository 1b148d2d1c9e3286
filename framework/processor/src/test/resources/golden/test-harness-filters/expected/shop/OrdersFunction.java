package shop;

import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;
import shop.Orders.Errors;
import shop.Orders.Guard;
import shop.Orders.Plain;

/**
 * The Lambda function {@code Orders}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class OrdersFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public OrdersFunction() {
        super(router(DaggerOrdersComponent.create()));
    }

    private static Router router(OrdersComponent component) {
        Errors orders_Errors = new Errors();
        Guard orders_Guard = component.orders_Guard();
        Plain orders_Plain = new Plain();
        return new OrdersRouter(orders_Errors, orders_Guard, orders_Plain, new OrdersEndpoints(new Orders()));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        OrdersFunction function;
        try {
            function = new OrdersFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
