package dev.linnet.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a stack's services keep things in: the resources, the variables that say where they are, and who may do what with
 * them. Buckets and topics are named and not referred to: one that calls a function would be a circular dependency.
 */
record Stores(Stack stack, TemplateFacts facts) {

    /** The actions that an index of a table takes too. */
    private static final Set<String> ON_INDEXES = Set.of("PartiQLSelect", "Query", "Scan");

    /** The variables of a service: every bucket, and what else it uses. */
    Map<String, String> variables(StackService service) throws Mistake {
        Map<String, String> all = new LinkedHashMap<>();
        for (BucketConfig bucket : stack.buckets()) {
            all.put(bucket.variable(), bucket(bucket));
        }
        for (String table : service.uses().tables().keySet()) {
            Store store = new Store(Store.Kind.TABLE, table);
            all.put(store.variable(), name(store, "!Sub ${AWS::StackName}-" + table));
        }
        for (String queue : service.uses().queues().keySet()) {
            Store store = new Store(Store.Kind.QUEUE, queue);
            all.put(store.variable(), "!Ref " + store.id());
        }
        for (String topic : service.uses().topics()) {
            Store store = new Store(Store.Kind.TOPIC, topic);
            all.put(store.variable(), topic(store));
        }
        return all;
    }

    /** The statements that let a service use what it keeps things in. */
    String statements(StackService service) throws Mistake {
        StringBuilder statements = new StringBuilder();
        for (Map.Entry<String, TableUse> use : service.uses().tables().entrySet()) {
            String id = new Store(Store.Kind.TABLE, use.getKey()).id();
            List<String> actions = use.getValue().actions();
            statements.append(RoleWriter.allow(named("dynamodb:", actions), List.of("!GetAtt " + id + ".Arn")));
            List<String> onIndexes =
                    actions.stream().filter(ON_INDEXES::contains).toList();
            if (!use.getValue().indexes().isEmpty() && !onIndexes.isEmpty()) {
                statements.append(RoleWriter.allow(
                        named("dynamodb:", onIndexes),
                        use.getValue().indexes().stream()
                                .map(index -> "!Sub ${" + id + ".Arn}/index/" + index)
                                .toList()));
            }
        }
        for (BucketConfig bucket : stack.buckets()) {
            Access access = service.uses().buckets().get(bucket.prefix());
            if (access != null) {
                statements.append(RoleWriter.allow(List.of("s3:ListBucket"), List.of(arn(bucket, ""))));
                statements.append(RoleWriter.allow(
                        access == Access.WRITE
                                ? List.of("s3:DeleteObject", "s3:GetObject", "s3:PutObject")
                                : List.of("s3:GetObject"),
                        List.of(arn(bucket, ", '/*'"))));
            }
        }
        for (Map.Entry<String, List<String>> use : service.uses().queues().entrySet()) {
            String id = new Store(Store.Kind.QUEUE, use.getKey()).id();
            statements.append(RoleWriter.allow(named("sqs:", use.getValue()), List.of("!GetAtt " + id + ".Arn")));
        }
        for (String topic : service.uses().topics()) {
            statements.append(
                    RoleWriter.allow(List.of("sns:Publish"), List.of(topic(new Store(Store.Kind.TOPIC, topic)))));
        }
        return statements.toString();
    }

    private static List<String> named(String prefix, List<String> actions) {
        return actions.stream().map(action -> prefix + action).toList();
    }

    private String arn(BucketConfig bucket, String objects) throws Mistake {
        return "!Join ['', ['arn:', !Ref AWS::Partition, ':s3:::', " + bucket(bucket) + objects + "]]";
    }

    /** The name of a bucket. */
    private String bucket(BucketConfig bucket) throws Mistake {
        Store store = new Store(Store.Kind.BUCKET, bucket.prefix());
        return bucket.bucket() == null ? name(store, generated(bucket.prefix())) : YamlText.anywhere(bucket.bucket());
    }

    /** Names of buckets are the world's: the part of the stack's id that AWS makes at random tells this one from all others. */
    private static String generated(String prefix) {
        return "!Join ['-', [" + YamlText.anywhere(prefix)
                + ", !Ref Site, !Select [4, !Split ['-', !Select [2, !Split [/, !Ref AWS::StackId]]]]]]";
    }

    private String topic(Store store) throws Mistake {
        return facts.isTheUsers(store.id())
                ? "!Ref " + store.id()
                : RoleWriter.arn("sns", "${AWS::StackName}-" + store.name());
    }

    /** The name of what is kept: that of the user's own resource, where there is one. */
    private String name(Store store, String generated) throws Mistake {
        if (!facts.isTheUsers(store.id())) {
            return generated;
        }
        String own = facts.property(store.id(), store.kind().property());
        return own == null ? "!Ref " + store.id() : own;
    }

    /** The resource. */
    String write(Store store) throws Mistake {
        new TableKeys(store, facts).check();
        return """
                %1$s:
                  Type: %2$s
                  Metadata:
                    %3$s
                  UpdateReplacePolicy: Retain
                  DeletionPolicy: Retain
                  Properties:
                %4$s""".formatted(
                store.id(), store.kind().type(), Mark.PLAIN, properties(store).indent(4));
    }

    private String properties(Store store) {
        String name = store.kind().property() + ": !Sub ${AWS::StackName}-" + store.name() + "\n";
        return switch (store.kind()) {
            case TABLE -> name + table(store);
            case BUCKET -> """
                    BucketName: %s
                    BucketEncryption:
                      ServerSideEncryptionConfiguration:
                        - ServerSideEncryptionByDefault:
                            SSEAlgorithm: AES256
                    PublicAccessBlockConfiguration:
                      BlockPublicAcls: true
                      BlockPublicPolicy: true
                      IgnorePublicAcls: true
                      RestrictPublicBuckets: true
                    """.formatted(generated(store.name()));
            case QUEUE -> name + (store.fifo() ? "FifoQueue: true\n" : "") + "SqsManagedSseEnabled: true\n";
            case TOPIC -> name + (store.fifo() ? "FifoTopic: true\n" : "") + "KmsMasterKeyId: alias/aws/sns\n";
        };
    }

    private static String table(Store table) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder schema = new StringBuilder();
        for (TableUse.Key key : TableKeys.of(table)) {
            String name = YamlText.anywhere(key.name());
            attributes.append("  - AttributeName: %s\n    AttributeType: %s\n".formatted(name, key.type()));
            schema.append(
                    "  - AttributeName: %s\n    KeyType: %s\n".formatted(name, schema.isEmpty() ? "HASH" : "RANGE"));
        }
        return """
                BillingMode: PAY_PER_REQUEST
                PointInTimeRecoverySpecification:
                  PointInTimeRecoveryEnabled: true
                AttributeDefinitions:
                %sKeySchema:
                %s""".formatted(attributes, schema);
    }
}
