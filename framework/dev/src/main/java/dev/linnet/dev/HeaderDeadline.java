package dev.linnet.dev;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Connections whose requests must have sent their headers in time, or get a 408 and are closed (RFC 9110 §15.5.9). Jetty
 * bounds the silence between bytes only, so that a byte now and then holds a connection for ever.
 */
final class HeaderDeadline extends HttpConnectionFactory {

    private static final String TIMED_OUT = "{\"message\":\"Request Timeout\"}";
    private static final byte[] ANSWER = ("HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + TIMED_OUT.length() + "\r\n\r\n" + TIMED_OUT)
            .getBytes(StandardCharsets.US_ASCII);

    private final long millis;

    HeaderDeadline(HttpConfiguration configuration, long millis) {
        super(configuration);
        this.millis = millis;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        Timed connection = new Timed(getHttpConfiguration(), connector, endPoint, millis);
        connection.setTransferEncodingChunkMaxLength(getTransferEncodingChunkMaxLength());
        return configure(connection, connector, endPoint);
    }

    /** A connection with an alarm from the first byte of a request to the end of its headers. */
    private static final class Timed extends HttpConnection {
        private final Scheduler scheduler;
        private final long millis;
        private Scheduler.@Nullable Task alarm;
        private boolean inMessage;

        Timed(HttpConfiguration configuration, Connector connector, EndPoint endPoint, long millis) {
            super(configuration, connector, endPoint);
            this.scheduler = connector.getScheduler();
            this.millis = millis;
        }

        @Override
        public void onFillable() {
            synchronized (this) {
                if (!inMessage && alarm == null) {
                    alarm = scheduler.schedule(this::expired, millis, TimeUnit.MILLISECONDS);
                }
            }
            super.onFillable();
        }

        @Override
        public void onClose(@Nullable Throwable cause) {
            message(true);
            super.onClose(cause);
        }

        @Override
        protected RequestHandler newRequestHandler() {
            return new RequestHandler() {
                @Override
                public boolean headerComplete() {
                    message(true);
                    return super.headerComplete();
                }

                @Override
                public boolean messageComplete() {
                    message(false);
                    return super.messageComplete();
                }
            };
        }

        private synchronized void message(boolean begun) {
            inMessage = begun;
            if (alarm != null) {
                alarm.cancel();
                alarm = null;
            }
        }

        private void expired() {
            synchronized (this) {
                if (inMessage || alarm == null) {
                    return;
                }
            }
            getEndPoint().write(Callback.from(getEndPoint()::close), ByteBuffer.wrap(ANSWER));
        }
    }
}
