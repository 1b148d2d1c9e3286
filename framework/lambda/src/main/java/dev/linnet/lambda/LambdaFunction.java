package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Dispatcher;
import dev.linnet.internal.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A function that serves HTTP requests from any front: event to {@link Request}, router, {@link Response} to the form of the
 * front. Generated functions extend it. Runs in Linnet's own loop, and as a {@link RequestStreamHandler} on AWS's runtime
 * client and managed runtimes. Shared by threads.
 */
public abstract class LambdaFunction implements RequestStreamHandler {

    private final Dispatcher dispatcher;

    /** A function with these routes. */
    protected LambdaFunction(Router router) {
        this.dispatcher = new Dispatcher(router, new HandlerFailures());
    }

    /**
     * Answers one event.
     *
     * @throws IllegalArgumentException for an event that is no HTTP request; the message says what was found
     */
    @Override
    public final void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        Log.process().enter(context);
        try {
            response.write(invoke(event.readAllBytes(), context));
        } finally {
            Log.process().leave();
        }
    }

    /**
     * The answer to an event, in the form of its front.
     *
     * @throws EventException for an event that is no HTTP request
     */
    byte[] invoke(byte[] event, @Nullable Context context) {
        Event read = EventReader.read(event);
        Front front = read.front();
        String id = id(context);
        Invocation invocation = new Invocation(event, context);
        Request request;
        try {
            request = read.request(front, id, invocation);
        } catch (Problem problem) {
            Event.Refused refused = read.refused(front, id, invocation);
            return written(front, refused, dispatcher.refuse(problem, refused.request(), refused.known()));
        }
        return written(front, new Event.Refused(request, true), dispatcher.handle(request));
    }

    /**
     * The answer when the handler did not come to an end in time: 504 in the form of the event's front. Null when the event
     * is no HTTP request. Runs no code of the service, which may wait for what its handler holds.
     */
    byte @Nullable [] timedOut(byte[] event, @Nullable Context context) {
        Problem problem = Problem.of(504, "the request took longer than it may");
        try {
            Event read = EventReader.read(event);
            Front front = read.front();
            Event.Refused late = read.refused(front, id(context), new Invocation(event, context));
            return EventWriter.write(front, dispatcher.refuseUnmapped(problem, late.request(), late.known()));
        } catch (EventException e) {
            return null;
        }
    }

    /** The response as the front takes it; where that cannot be, a problem, as the service words it if that can be sent. */
    private byte[] written(Front front, Event.Refused asked, Response response) {
        Problem problem = Problem.of(500, "the response cannot be sent; its id finds the cause in the log");
        try {
            return fitting(front, response);
        } catch (IllegalStateException unsendable) {
            problem = problem.causedBy(unsendable);
        }
        try {
            return fitting(front, dispatcher.refuse(problem, asked.request(), asked.known()));
        } catch (IllegalStateException unsendable) {
            failed(asked.request(), unsendable);
            return EventWriter.write(front, dispatcher.refuseUnmapped(problem, asked.request(), asked.known()));
        }
    }

    /** @throws IllegalStateException for what the form of the front, or its limit, cannot carry */
    private static byte[] fitting(Front front, Response response) {
        int size = response.body().length;
        byte[] written = size > front.limit() ? response.body() : EventWriter.write(front, response);
        if (written.length > front.limit()) {
            throw new IllegalStateException(
                    "the response has " + written.length + " bytes; at most " + front.limit() + " can be sent");
        }
        return written;
    }

    private static String id(@Nullable Context context) {
        String id = context == null ? null : context.getAwsRequestId();
        return id == null ? "" : id;
    }

    /**
     * Called when a handler failed in a way that the caller is not told of; writes it to the log. For tests and subclasses
     * that must know more.
     */
    protected void failed(Request request, Throwable failure) {
        Log.process().error(oneLine(request.method() + " " + request.path()) + " failed", failure);
    }

    private final class HandlerFailures implements Dispatcher.FailureLog {
        @Override
        public void failed(Request request, Throwable failure) {
            LambdaFunction.this.failed(request, failure);
        }
    }

    /** A decoded path may have line breaks, with which a caller could write log lines. */
    private static String oneLine(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Character.isISOControl(chars[i])) {
                chars[i] = '?';
            }
        }
        return new String(chars);
    }
}
