package dev.linnet.dev;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * The main of DynamoDB Local's process, with its class path and not ours. Its own main listens on every address of the
 * machine and on a port that must be known before; this one on a free port of 127.0.0.1, which it prints. It has no
 * telemetry: that is what its own main sets up.
 */
final class DynamoDbMain {

    private static final String PACKAGE = "com.amazonaws.services.dynamodbv2.local.server.";
    /** Longer than any client keeps a connection, so that none is closed under a request. */
    private static final long IDLE_MILLIS = 600_000;

    private DynamoDbMain() {}

    /** Starts it: without an argument in memory, else with its database in that folder. */
    public static void main(String[] arguments) throws Exception {
        String folder = arguments.length == 0 ? null : arguments[0];
        // where it unpacks a native library, and leaves it: the folder that is removed with the process
        System.setProperty("org.sqlite.tmpdir", System.getProperty("user.dir"));
        Object requests = Class.forName(PACKAGE + "LocalDynamoDBRequestHandler")
                .getConstructor(int.class, boolean.class, String.class, boolean.class, boolean.class)
                // one database, whatever the credentials and the region, and no artificial delays
                .newInstance(0, folder == null, folder, true, false);
        Handler handler = Class.forName(PACKAGE + "LocalDynamoDBServerHandler")
                .asSubclass(Handler.class)
                .getConstructor(Class.forName(PACKAGE + "DynamoDBRequestHandler"), String.class)
                .newInstance(requests, null);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(Loopback.ADDRESS);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new ContextHandler(handler));
        server.start();
        System.out.println(ServerProcess.PORT + connector.getLocalPort());
    }
}
