package dev.linnet.processor;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A program that makes a function and gives it events: what is loaded for them is looked at from outside. */
public final class CallOnce {

    private CallOnce() {}

    /** Calls the function whose class is the first argument with the events that follow; the answers go to the output. */
    public static void main(String[] arguments) throws Exception {
        RequestStreamHandler function = Class.forName(arguments[0])
                .asSubclass(RequestStreamHandler.class)
                .getConstructor()
                .newInstance();
        for (int i = 1; i < arguments.length; i++) {
            byte[] event = arguments[i].getBytes(StandardCharsets.UTF_8);
            function.handleRequest(new ByteArrayInputStream(event), System.out, CompiledServiceTest.context());
            System.out.println();
        }
    }
}
