package dev.linnet.testing;

import dev.linnet.Request;
import dev.linnet.internal.Router;
import dev.linnet.lambda.LambdaFunction;
import org.jspecify.annotations.Nullable;

/** The function under test; keeps what its handlers fail with, so that a failed test shows the cause. */
final class TestFunction extends LambdaFunction {

    private volatile @Nullable Throwable failure;

    TestFunction(Router router) {
        super(router);
    }

    @Override
    protected void failed(Request request, Throwable cause) {
        failure = cause;
    }

    void forget() {
        failure = null;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }
}
