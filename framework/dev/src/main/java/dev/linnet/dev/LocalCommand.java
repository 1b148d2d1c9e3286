package dev.linnet.dev;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A command of the developer's, such as {@code sam local start-api}, that finds the local AWS and no account: nothing of the
 * shell's {@code AWS_…} variables and of {@code ~/.aws} is there for it.
 *
 * @param words the program and its arguments
 * @param shell the variables of the shell that it is called from
 */
record LocalCommand(List<String> words, Map<String, String> shell) {

    private static final String NO_FILE = "/dev/null";
    /** How long a command that Ctrl-C reached too may take to end by itself, and then when told to, in seconds. */
    private static final int BY_ITSELF = 10;

    private static final int WHEN_TOLD = 20;

    /**
     * Its variables: all AWS SDKs and tools read these (SDKs and Tools Reference Guide, "Environment variables").
     *
     * @param aws {@code host:port} of what stands for AWS
     */
    Map<String, String> environment(String aws) {
        Map<String, String> all = new TreeMap<>(shell);
        all.keySet().removeIf(name -> name.startsWith("AWS_"));
        all.put("AWS_ACCESS_KEY_ID", "local");
        all.put("AWS_SECRET_ACCESS_KEY", "local");
        all.put("AWS_REGION", "us-east-1");
        all.put("AWS_DEFAULT_REGION", "us-east-1");
        all.put("AWS_EC2_METADATA_DISABLED", "true");
        all.put("AWS_CONFIG_FILE", NO_FILE);
        all.put("AWS_SHARED_CREDENTIALS_FILE", NO_FILE);
        all.put("AWS_ENDPOINT_URL", "http://" + aws);
        return all;
    }

    /** Starts it, on this terminal. */
    Process start(String aws) throws Failure {
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().clear();
        builder.environment().putAll(environment(aws));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Failure(words.get(0) + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Ends it: Ctrl-C reached it with this process, a signal to this process alone did not. */
    static void end(Process process) {
        try {
            if (!process.waitFor(BY_ITSELF, TimeUnit.SECONDS)) {
                process.destroy();
                if (!process.waitFor(WHEN_TOLD, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
