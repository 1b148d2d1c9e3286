package shop;

import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;

/**
 * The Lambda function {@code Files}: a program for Linnet's runtime loop, and a handler for the official
 * runtime client. Written by Linnet 0.1.0-SNAPSHOT.
 */
public final class FilesFunction extends LambdaFunction {

    /** Makes the service; its constructors run here. */
    public FilesFunction() {
        super(new FilesRouter(new FilesEndpoints(new Files())));
    }

    /** Answers invocations until the environment is shut down. */
    public static void main(String[] args) {
        LambdaRuntime runtime = LambdaRuntime.start();
        FilesFunction function;
        try {
            function = new FilesFunction();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }
}
