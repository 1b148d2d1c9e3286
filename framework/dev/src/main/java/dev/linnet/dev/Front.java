package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A front's socket: only for this machine, and only under its own names, so that no web page reaches it by rebinding. */
final class Front extends Handler.Abstract {

    private final Responder responder;

    Front(Responder responder) {
        this.responder = responder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        List<String> hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        String path = request.getHttpURI().getPath();
        boolean oldChunks = request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_0
                && request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING); // RFC 9112 §6.1
        boolean otherAuthority = request.getHttpURI().getHost() != null
                && !hosts.isEmpty()
                && !request.getHttpURI().getAuthority().equalsIgnoreCase(hosts.get(0));
        boolean target =
                path != null && path.startsWith("/") && request.getHttpURI().getFragment() == null;
        if (hosts.size() != 1 || oldChunks || otherAuthority || !target) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            write(GatewayErrors.badRequest(), response, callback);
            return true;
        }
        if (!OwnNames.LOCAL.has(hosts.get(0))) {
            write(GatewayErrors.foreignHost(), response, callback);
            return true;
        }
        byte[] body = body(request);
        if (body == null) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            write(responder.tooLarge(path), response, callback);
            return true;
        }
        List<Header> headers = new ArrayList<>();
        for (HttpField field : request.getHeaders()) {
            headers.add(new Header(field.getName(), field.getValue() == null ? "" : field.getValue()));
        }
        ApiCall call = new ApiCall(
                request.getMethod(),
                path,
                request.getHttpURI().getQuery(),
                headers,
                body,
                hosts.get(0),
                Request.getRemoteAddr(request),
                request.getConnectionMetaData().getProtocol(),
                UUID.randomUUID().toString(),
                Instant.now());
        write(responder.answer(call), response, callback);
        return true;
    }

    private static byte @Nullable [] body(Request request) throws IOException {
        if (request.getLength() > Gateway.MAX_BODY) {
            return null;
        }
        try (InputStream in = Request.asInputStream(request)) {
            byte[] body = in.readNBytes(Gateway.MAX_BODY + 1);
            return body.length > Gateway.MAX_BODY ? null : body;
        }
    }

    private static void write(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        for (Header header : reply.headers()) {
            response.getHeaders().add(header.name(), header.value());
        }
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}
