package dev.linnet.testing;

import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/** The function that {@link HttpContract} calls, for a front that needs a real one behind it. */
public final class ContractFunction extends LambdaFunction {

    /** The function. */
    public ContractFunction() {
        super(new ContractRouter());
    }

    /** The program that it is in Lambda. */
    public static void main(String[] arguments) {
        LambdaRuntime runtime = LambdaRuntime.start();
        LambdaFunction function;
        try {
            function = new ContractFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
