package dev.linnet.dev;

import dev.linnet.stack.Template;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one endpoint that stands for all of AWS, and what is behind it. */
final class LocalAws implements AutoCloseable {

    /** Where kept tables are, in the project: not below {@code target}, so that a clean build leaves them alone. */
    static final String KEPT = ".linnet/dynamodb";

    /** The name by which containers reach their host (Docker's {@code host-gateway}). */
    static final String CONTAINERS_HOST = "host.docker.internal";

    private static final String BRIDGE = "docker0";
    /** Longer than SDKs keep a silent connection, so that none is closed under a request. */
    private static final long IDLE_MILLIS = 600_000;

    private final Loopback server;
    private final Console console;
    private final List<String> bridge;
    private final OwnNames names;
    private @Nullable LocalServer dynamoDb;
    private @Nullable LocalServer moto;
    private @Nullable FileChannel lock;
    private boolean closed;

    private LocalAws(Loopback server, List<String> bridge, OwnNames names, Console console) {
        this.server = server;
        this.bridge = bridge;
        this.names = names;
        this.console = console;
    }

    /** On a free port of 127.0.0.1. */
    static LocalAws open(Console console) throws IOException {
        return new LocalAws(new Loopback(0, IDLE_MILLIS, "aws"), List.of(), OwnNames.LOCAL, console);
    }

    /**
     * On this port, and where the machine has Docker's bridge on the bridge's address too, which containers reach.
     *
     * @param port 0 for any free one
     * @throws IOException when the port is taken
     */
    static LocalAws openForContainers(int port, Console console) throws IOException {
        Loopback server = new Loopback(port, IDLE_MILLIS, "aws");
        try {
            List<String> bridge = bridge();
            for (String address : bridge) {
                server.listenAt(address);
            }
            Set<String> names = new HashSet<>(bridge);
            names.add(CONTAINERS_HOST);
            return new LocalAws(server, bridge, new OwnNames(names), console);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    private static List<String> bridge() throws IOException {
        NetworkInterface docker = NetworkInterface.getByName(BRIDGE);
        List<String> addresses = new ArrayList<>();
        for (InetAddress address :
                docker == null ? List.<InetAddress>of() : Collections.list(docker.getInetAddresses())) {
            if (address instanceof Inet4Address) {
                addresses.add(address.getHostAddress());
            }
        }
        return List.copyOf(addresses);
    }

    /** {@code 127.0.0.1:port}. */
    String authority() {
        return server.authority();
    }

    /** The addresses of the bridge that it listens on. */
    List<String> bridgeAddresses() {
        return bridge;
    }

    /**
     * Begins to start what the template's tables and other resources need, and does not wait for it; fetches it first where it is not there.
     *
     * @param root the project's folder
     * @param keep whether the tables' items are kept in the project
     */
    void provide(Template template, Path file, Path root, boolean keep) throws Failure {
        if (!template.resources().isEmpty()) {
            synchronized (this) {
                if (!closed) {
                    moto = new LocalServer(Moto.of(root, file, template.resources(), console), console);
                }
            }
        }
        if (template.tables().isEmpty()) {
            return;
        }
        DynamoDbDistribution distribution = new DynamoDbDistribution(root, console);
        LocalTables tables = new LocalTables(file, template.tables(), keep ? kept(root) : null);
        DynamoDbLocal kind = DynamoDbLocal.of(distribution, tables);
        synchronized (this) {
            if (!closed) {
                dynamoDb = new LocalServer(kind, console);
            }
        }
    }

    /** The process with the tables, or null where the template has none. */
    @Nullable
    LocalServer dynamoDb() {
        return dynamoDb;
    }

    /** The process with buckets, queues and the like, or null where the template has none. */
    @Nullable
    LocalServer moto() {
        return moto;
    }

    private Path kept(Path root) throws Failure {
        Path folder = root.resolve(KEPT);
        try {
            Files.createDirectories(folder);
            Path ignore = folder.resolveSibling(".gitignore");
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Failure("another linnet uses the tables in " + folder + "; end it, or run without --keep");
            }
            lock = channel;
            return folder;
        } catch (IOException e) {
            throw new Failure(folder + " cannot keep tables: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this process
        }
    }

    /** Answers from now on; calls of DynamoDB wait for the tables. */
    void start() {
        server.handler(new AwsStandIn(console, names, dynamoDb, moto));
        server.start();
    }

    /**
     * Waits for the tables and the rest. Without moto a line says why, and so does each call that it would have answered.
     *
     * @return whether all is there
     * @throws Failure when the tables cannot be had, and why
     */
    boolean ready() throws Failure {
        LocalServer tables = dynamoDb;
        LocalServer others = moto;
        try {
            if (tables != null) {
                tables.port();
            }
            if (others != null) {
                try {
                    others.port();
                } catch (Failure e) {
                    console.line(others.console(), "not available: " + e.getMessage());
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the start was interrupted", e);
        }
    }

    /** Ends the processes, and lets none start again. */
    synchronized void endProcesses() {
        closed = true;
        if (dynamoDb != null) {
            dynamoDb.close();
        }
        if (moto != null) {
            moto.close();
        }
    }

    @Override
    public void close() {
        endProcesses();
        server.close();
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            console.line("aws", "the lock of kept tables cannot be freed: " + e.getMessage());
        }
    }
}
