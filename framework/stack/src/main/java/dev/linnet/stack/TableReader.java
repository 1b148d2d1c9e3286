package dev.linnet.stack;

import dev.linnet.stack.TemplateTable.KeyAttribute;
import dev.linnet.stack.TemplateTable.KeySchema;
import dev.linnet.stack.TemplateTable.SecondaryIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code AWS::DynamoDB::Table} and {@code AWS::Serverless::SimpleTable}, as strictly as DynamoDB does. */
final class TableReader {

    /** DynamoDB guide, "Naming rules". */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

    /** CloudFormation, AWS::DynamoDB::Table. */
    private static final Set<String> PROPERTIES = names("AttributeDefinitions BillingMode "
            + "ContributorInsightsSpecification DeletionProtectionEnabled GlobalSecondaryIndexes "
            + "GlobalTableSettingsReplicationMode GlobalTableSourceArn ImportSourceSpecification KeySchema "
            + "KinesisStreamSpecification LocalSecondaryIndexes OnDemandThroughput PointInTimeRecoverySpecification "
            + "ProvisionedThroughput ResourcePolicy SSESpecification StreamSpecification TableClass TableName Tags "
            + "TimeToLiveSpecification WarmThroughput");

    /** SAM specification, AWS::Serverless::SimpleTable. */
    private static final Set<String> SIMPLE =
            names("PointInTimeRecoverySpecification PrimaryKey ProvisionedThroughput SSESpecification TableName Tags");

    private static final Map<String, String> SIMPLE_TYPES = Map.of("String", "S", "Number", "N", "Binary", "B");
    private static final Set<String> BILLING = names("PAY_PER_REQUEST PROVISIONED");
    private static final Set<String> VIEWS = names("KEYS_ONLY NEW_AND_OLD_IMAGES NEW_IMAGE OLD_IMAGE");

    private TableReader() {}

    static TemplateTable read(String id, Position at, Section resource) throws Mistake {
        Section table = resource.section("Properties");
        table.only(PROPERTIES);
        String name = name(id, table);
        capacity(table);
        KeyReader keys = new KeyReader(table);
        IndexReader indexes = new IndexReader(keys);
        KeySchema key = keys.key(table);
        List<SecondaryIndex> global = indexes.global(table);
        List<SecondaryIndex> local = indexes.local(table, key);
        return new TemplateTable(id, at, name, keys.attributes(), key, global, local, streamView(table), ttl(table));
    }

    /** SAM makes a table of one key attribute of it: {@code id}, a string, unless it says otherwise. */
    static TemplateTable simple(String id, Position at, Section resource) throws Mistake {
        Section table = resource.section("Properties");
        table.only(SIMPLE);
        Section key = table.section("PrimaryKey");
        key.only(Set.of("Name", "Type"));
        String type = key.keys().isEmpty() ? "String" : key.oneOf("Type", new TreeSet<>(SIMPLE_TYPES.keySet()));
        KeyAttribute attribute = new KeyAttribute(key.text("Name", "id"), SIMPLE_TYPES.getOrDefault(type, "S"));
        return new TemplateTable(
                id,
                at,
                name(id, table),
                List.of(attribute),
                new KeySchema(attribute.name(), null),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static String name(String id, Section table) throws Mistake {
        String name = table.text("TableName", id);
        checkName(table, "TableName", name);
        return name;
    }

    /** The rule of tables' names and indexes' names. */
    static void checkName(Section owner, String key, String name) throws Mistake {
        if (!NAME.matcher(name).matches()) {
            throw new Mistake(
                    owner.at(key),
                    owner.path() + "." + key + " is \"" + name + "\"; a name has 3 to 255 letters, digits, _, - and .");
        }
    }

    private static void capacity(Section table) throws Mistake {
        String mode = table.get("BillingMode") == null ? "PROVISIONED" : table.oneOf("BillingMode", BILLING);
        boolean capacity = table.get("ProvisionedThroughput") != null;
        if (mode.equals("PROVISIONED") != capacity) {
            throw new Mistake(
                    table.at(capacity ? "ProvisionedThroughput" : "BillingMode"),
                    table.path() + ".BillingMode is " + mode + (capacity ? " with" : " without")
                            + " ProvisionedThroughput; write BillingMode: PAY_PER_REQUEST alone, or capacity units with"
                            + " PROVISIONED, which is the default");
        }
    }

    private static @Nullable String streamView(Section table) throws Mistake {
        Section stream = table.section("StreamSpecification");
        stream.only(Set.of("ResourcePolicy", "StreamViewType"));
        return stream.keys().isEmpty() ? null : stream.oneOf("StreamViewType", VIEWS);
    }

    private static @Nullable String ttl(Section table) throws Mistake {
        Section ttl = table.section("TimeToLiveSpecification");
        ttl.only(Set.of("AttributeName", "Enabled"));
        return ttl.bool("Enabled", false) ? ttl.required("AttributeName") : null;
    }

    private static Set<String> names(String names) {
        return new TreeSet<>(Arrays.asList(names.split(" ")));
    }
}
