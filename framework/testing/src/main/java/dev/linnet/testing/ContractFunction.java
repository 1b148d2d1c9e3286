package dev.linnet.testing;

import dev.linnet.lambda.LambdaFunction;

/** The function that {@link HttpContract} calls, for a front that needs a real one behind it. */
public final class ContractFunction extends LambdaFunction {

    /** The function. */
    public ContractFunction() {
        super(new ContractRouter());
    }
}
