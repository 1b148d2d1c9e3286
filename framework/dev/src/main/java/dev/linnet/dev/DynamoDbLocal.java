package dev.linnet.dev;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * DynamoDB Local with the template's tables in it.
 *
 * @param command java, flags, class path, main
 * @param folder where a process has its folder
 */
record DynamoDbLocal(List<String> command, Path folder, LocalTables tables) implements LocalServer.Kind {

    private static final HttpClient CLIENT = DynamoDbApi.client();

    /** The fetched version. */
    static DynamoDbLocal of(DynamoDbDistribution distribution, LocalTables tables) throws Failure {
        List<String> command = new ArrayList<>(List.of(
                OwnJava.executable(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                OwnJava.classes() + File.pathSeparator + distribution.classPath(),
                DynamoDbMain.class.getName()));
        Path kept = tables.kept();
        if (kept != null) {
            command.add(kept.toString());
        }
        return new DynamoDbLocal(List.copyOf(command), distribution.folder(), tables);
    }

    @Override
    public String name() {
        return "DynamoDB Local";
    }

    @Override
    public String console() {
        return "dynamodb";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("DDB_LOCAL_TELEMETRY", "0");
    }

    @Override
    public void prepare(int port) throws Failure, IOException, InterruptedException {
        tables.make(new DynamoDbApi(CLIENT, port));
    }

    @Override
    public String lost() {
        return tables.kept() == null ? ": its tables are empty now" : "";
    }
}
