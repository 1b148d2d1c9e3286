package dev.linnet.dev;

import dev.linnet.stack.TemplateProblem;
import dev.linnet.stack.TemplateTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The template's tables in DynamoDB Local.
 *
 * @param template the template's file, for messages
 * @param tables at least one
 * @param kept the folder of a database that outlives the process, or null when it is in memory
 */
record LocalTables(
        Path template, List<TemplateTable> tables, @Nullable Path kept) {

    LocalTables {
        tables = List.copyOf(tables);
    }

    /**
     * Makes those that are not there. One that is there from an earlier run must have the definition that it has in the
     * template: nothing of it is changed but the time to live, which loses no data.
     *
     * @throws Failure with the table's line, when DynamoDB refuses it or it has changed since
     */
    void make(DynamoDbApi api) throws Failure, IOException, InterruptedException {
        for (TemplateTable table : tables) {
            try {
                if (!created(table, api)) {
                    same(table, api);
                }
                timeToLive(table, api);
            } catch (DynamoDbApi.Refused e) {
                throw failure(table, "DynamoDB Local refuses the table " + table.name() + ": " + e.getMessage());
            }
        }
    }

    private static boolean created(TemplateTable table, DynamoDbApi api)
            throws IOException, InterruptedException, DynamoDbApi.Refused {
        try {
            api.call("CreateTable", TableDefinition.createTable(table));
            return true;
        } catch (DynamoDbApi.Refused e) {
            if (e.code().equals("ResourceInUseException")) {
                return false;
            }
            throw e;
        }
    }

    private void same(TemplateTable table, DynamoDbApi api)
            throws Failure, IOException, InterruptedException, DynamoDbApi.Refused {
        JsonNode described =
                api.call("DescribeTable", Map.of("TableName", table.name())).path("Table");
        List<String> differences = TableDefinition.differences(table, described);
        if (!differences.isEmpty()) {
            throw failure(
                    table,
                    "the table " + table.name() + " is kept in " + kept + ", and differs: "
                            + String.join("; ", differences) + ". Delete that folder to begin with empty tables,"
                            + " run without --keep, or take the change back");
        }
    }

    private static void timeToLive(TemplateTable table, DynamoDbApi api)
            throws IOException, InterruptedException, DynamoDbApi.Refused {
        JsonNode now = api.call("DescribeTimeToLive", Map.of("TableName", table.name()))
                .path("TimeToLiveDescription");
        String before = now.path("TimeToLiveStatus").asString("").startsWith("ENABL")
                ? now.path("AttributeName").asString()
                : null;
        String wanted = table.ttlAttribute();
        if (before != null && !before.equals(wanted)) {
            timeToLive(table, api, before, false);
        }
        if (wanted != null && !wanted.equals(before)) {
            timeToLive(table, api, wanted, true);
        }
    }

    private static void timeToLive(TemplateTable table, DynamoDbApi api, String attribute, boolean enabled)
            throws IOException, InterruptedException, DynamoDbApi.Refused {
        Map<String, Object> specification = Map.of("AttributeName", attribute, "Enabled", enabled);
        api.call("UpdateTimeToLive", Map.of("TableName", table.name(), "TimeToLiveSpecification", specification));
    }

    private Failure failure(TemplateTable table, String message) {
        return new Failure(new TemplateProblem(template, table.at(), message).toString());
    }
}
