package dev.linnet.dev;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A variable that a file of the developer's gives to functions.
 *
 * @param file the file, as the developer names it
 * @param line from 1
 */
record Variable(Path file, int line, String name, String value) {

    /** Lambda guide, "Defined runtime environment variables", the reserved ones, and what is set here besides. */
    private static final Pattern RESERVED =
            Pattern.compile("_HANDLER|_X_AMZN_TRACE_ID|HOME|LAMBDA_(TASK_ROOT|RUNTIME_DIR)"
                    + "|AWS_(DEFAULT_)?REGION|AWS_EXECUTION_ENV|AWS_LAMBDA_\\w+");

    /** Where an AWS SDK finds credentials and endpoints (AWS SDKs and Tools reference guide, "Settings reference"). */
    private static final Pattern LEADS_OUTSIDE = Pattern.compile(
            "AWS_(ACCESS_KEY(_ID)?|SECRET_(ACCESS_)?KEY|SESSION_TOKEN"
                    + "|(DEFAULT_)?PROFILE|CONFIG_FILE|SHARED_CREDENTIALS_FILE|CREDENTIAL_\\w+|WEB_IDENTITY_TOKEN_FILE"
                    + "|ROLE_(ARN|SESSION_NAME)|CONTAINER_\\w+|EC2_METADATA_\\w+|ENDPOINT_URL\\w*|IGNORE_CONFIGURED_ENDPOINT_URLS)");

    /** Whether an AWS SDK would take a variable for the way to an account; no function gets such a one from anybody. */
    static boolean leadsOutside(String name) {
        return LEADS_OUTSIDE.matcher(name).matches();
    }

    /** Why the variable is not passed on, with what to do; empty when it is. */
    String refusal() {
        if (leadsOutside(name)) {
            return at() + ": " + name + " is not passed on: it leads to an AWS account, and nothing local does; take it"
                    + " out, and the local AWS answers";
        }
        if (RESERVED.matcher(name).matches()) {
            return at() + ": " + name + " is not passed on: Lambda sets it itself; take it out";
        }
        return "";
    }

    /** {@code file:line}, as editors and terminals link it. */
    String at() {
        return file + ":" + line;
    }
}
