package dev.linnet.dev;

import dev.linnet.dev.RuntimeCalls.Assignment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The Lambda Runtime API for one process (Lambda guide, "Using the Lambda runtime API"; SEMANTICS section f). */
final class RuntimeApi extends Handler.Abstract {

    /** What a response may have, in bytes (SEMANTICS section c, limits). */
    static final int MAX_RESPONSE = 6 * 1024 * 1024 + 100;

    private static final String BASE = "/2018-06-01/runtime/";
    private static final String INVOCATION = BASE + "invocation/";
    private static final String TOO_LARGE =
            "Response payload size exceeded maximum allowed payload size (" + MAX_RESPONSE + " bytes).";

    private final RuntimeCalls calls;

    RuntimeApi(RuntimeCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        String method = request.getMethod();
        if (method.equals("GET") && path.equals(INVOCATION + "next")) {
            next(response, callback);
        } else if (method.equals("POST") && path.equals(BASE + "init/error")) {
            calls.initFailed(error(request));
            accepted(response, callback);
        } else if (method.equals("POST") && path.startsWith(INVOCATION) && path.endsWith("/response")) {
            returned(id(path, "/response"), request, response, callback);
        } else if (method.equals("POST") && path.startsWith(INVOCATION) && path.endsWith("/error")) {
            finish(id(path, "/error"), error(request), response, callback);
        } else {
            answer(response, callback, 404, "NotFound", method + " " + path + " is no call of the Runtime API");
        }
        return true;
    }

    private void next(Response response, Callback callback) throws InterruptedException, ExecutionException {
        Assignment task;
        try {
            task = calls.next().get();
        } catch (CancellationException e) {
            answer(response, callback, 503, "Runtime.Closing", "the process is being ended");
            return;
        }
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "application/json")
                .put("Lambda-Runtime-Aws-Request-Id", task.invocation().id())
                .put("Lambda-Runtime-Deadline-Ms", Long.toString(task.deadlineMillis()))
                .put("Lambda-Runtime-Invoked-Function-Arn", task.arn())
                .put("Lambda-Runtime-Trace-Id", trace());
        response.write(true, ByteBuffer.wrap(task.invocation().event()), callback);
    }

    private void returned(String id, Request request, Response response, Callback callback) throws IOException {
        byte[] payload = body(request);
        if (payload.length > MAX_RESPONSE) {
            calls.refused(id, Outcome.Failed.by("Function.ResponseSizeTooLarge", TOO_LARGE));
            answer(response, callback, 413, "RequestEntityTooLarge", TOO_LARGE);
        } else {
            finish(id, new Outcome.Returned(payload), response, callback);
        }
    }

    private void finish(String id, Outcome outcome, Response response, Callback callback) {
        if (calls.finish(id, outcome)) {
            accepted(response, callback);
        } else {
            answer(response, callback, 400, "InvalidRequestID", "Invalid request ID");
        }
    }

    private static Outcome.Failed error(Request request) throws IOException {
        byte[] body = body(request);
        String type = request.getHeaders().get("Lambda-Runtime-Function-Error-Type");
        String message = "";
        try {
            JsonNode json = JsonText.MAPPER.readTree(body);
            message = json.path("errorMessage").asString("");
            type = json.path("errorType").asString(type == null ? "Runtime.Unknown" : type);
        } catch (JacksonException e) {
            message = new String(body, StandardCharsets.UTF_8);
        }
        return new Outcome.Failed(type == null ? "Runtime.Unknown" : type, message, body);
    }

    /** At most one byte more than a response may have: enough to see that it has too many. The rest is read and dropped. */
    private static byte[] body(Request request) throws IOException {
        try (InputStream in = Request.asInputStream(request)) {
            byte[] body = in.readNBytes(MAX_RESPONSE + 1);
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return body;
        }
    }

    private static String id(String path, String end) {
        int to = path.length() - end.length();
        return to > INVOCATION.length() ? path.substring(INVOCATION.length(), to) : "";
    }

    private static String trace() {
        String random = UUID.randomUUID().toString().replace("-", "");
        String seconds = String.format("%08x", System.currentTimeMillis() / 1000);
        return "Root=1-" + seconds + "-" + random.substring(0, 24) + ";Parent=" + random.substring(16) + ";Sampled=0";
    }

    private static void accepted(Response response, Callback callback) {
        response.setStatus(202);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap("{\"status\":\"OK\"}\n".getBytes(StandardCharsets.UTF_8)), callback);
    }

    private static void answer(Response response, Callback callback, int status, String type, String message) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, ByteBuffer.wrap(Outcome.Failed.by(type, message).payload()), callback);
    }
}
