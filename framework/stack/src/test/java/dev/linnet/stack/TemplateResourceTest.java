package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.linnet.stack.TemplateResource.Bucket;
import dev.linnet.stack.TemplateResource.Parameter;
import dev.linnet.stack.TemplateResource.Queue;
import dev.linnet.stack.TemplateResource.Redrive;
import dev.linnet.stack.TemplateResource.Secret;
import dev.linnet.stack.TemplateResource.Subscription;
import dev.linnet.stack.TemplateResource.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets, queues, topics, parameters and secrets as the template has them, and CloudFormation's references to the last two. */
class TemplateResourceTest {

    private static final String TEMPLATE = """
            Resources:
              Photos: {Type: AWS::S3::Bucket, Properties: {BucketName: photos, VersioningConfiguration: {Status: Enabled}}}
              Failed: {Type: AWS::SQS::Queue}
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: jobs.fifo
                  FifoQueue: true
                  ContentBasedDeduplication: true
                  VisibilityTimeout: 7
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              News:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Protocol: sqs, Endpoint: !GetAtt Failed.Arn}]
              More:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref News, Protocol: sqs, Endpoint: !GetAtt Jobs.Arn, RawMessageDelivery: true}
              Level: {Type: AWS::SSM::Parameter, Properties: {Name: /shop/level, Type: String, Value: debug}}
              Key: {Type: AWS::SecretsManager::Secret, Properties: {Name: shop/key, SecretString: '{"user": "u", "no": 7}'}}
              Plain: {Type: AWS::SecretsManager::Secret, Properties: {Name: plain, SecretString: text}}
              Made:
                Type: AWS::SecretsManager::Secret
                Properties:
                  GenerateSecretString: {SecretStringTemplate: '{"user": "u"}', GenerateStringKey: password, PasswordLength: 5}
              Absent: {Type: AWS::S3::Bucket, Condition: Never}
            Conditions:
              Never: !Equals [a, b]
            """;

    @Test
    void readsThem() throws Exception {
        String failed = "arn:aws:sqs:us-east-1:123456789012:local-Failed";
        String news = "arn:aws:sns:us-east-1:123456789012:local-News";

        assertThat(read(TEMPLATE))
                .containsExactly(
                        new Bucket("Photos", new Position(2, 3), "photos", true),
                        new Queue("Failed", new Position(3, 3), "local-Failed", Map.of(), null),
                        new Queue(
                                "Jobs",
                                new Position(4, 3),
                                "jobs.fifo",
                                Map.of(
                                        "FifoQueue",
                                        "true",
                                        "ContentBasedDeduplication",
                                        "true",
                                        "VisibilityTimeout",
                                        "7"),
                                new Redrive(failed, 3)),
                        new Topic("News", new Position(12, 3), "local-News", Map.of()),
                        new Subscription("News", new Position(15, 22), news, "sqs", failed, false),
                        new Subscription(
                                "More",
                                new Position(16, 3),
                                news,
                                "sqs",
                                "arn:aws:sqs:us-east-1:123456789012:jobs.fifo",
                                true),
                        new Parameter("Level", new Position(19, 3), "/shop/level", "String", "debug"),
                        new Secret("Key", new Position(20, 3), "shop/key", "{\"user\": \"u\", \"no\": 7}"),
                        new Secret("Plain", new Position(21, 3), "plain", "text"),
                        new Secret(
                                "Made",
                                new Position(22, 3),
                                "local-Made",
                                "{\"user\": \"u\", \"password\": \"66e32\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S3::Bucket, Properties: {BucketName: Photos}| Resources.R.Properties.BucketName is \"Photos\"; a name has 3 to 63 small letters",
                "S3::Bucket, Properties: {BuckteName: photos}| Resources.R.Properties has no BuckteName; did you mean BucketName?",
                "SQS::Queue, Properties: {QueueName: a b}| QueueName is \"a b\"; a name has 1 to 80 letters",
                "SQS::Queue, Properties: {QueueName: a.fifo}| QueueName is \"a.fifo\" with FifoQueue false; the name ends with .fifo",
                "SQS::Queue, Properties: {QueueName: a, FifoQueue: true}| with FifoQueue true; the name ends with .fifo",
                "SQS::Queue, Properties: {VisibilityTimeout: 43201}| it must be a whole number from 0 to 43200",
                "SQS::Queue, Properties: {RedrivePolicy: {maxReceiveCount: 1}}| RedrivePolicy has no deadLetterTargetArn",
                "SNS::Topic, Properties: {TopicName: a/b}| TopicName is \"a/b\"; a name has 1 to 256 letters",
                "SNS::Topic, Properties: {Subscription: [{Protocol: sqs}]}| Subscription[0] has no Endpoint",
                "SNS::Subscription, Properties: {Protocol: sqs}| Resources.R.Properties has no TopicArn",
                "SSM::Parameter, Properties: {Name: /a, Type: SecureString, Value: x}| it is one of String, StringList",
                "SSM::Parameter, Properties: {Name: /a, Type: String}| Resources.R.Properties has no Value",
                "SSM::Parameter, Properties: {Name: 'a:1', Type: String, Value: x}| a name has 1 to 1011 letters",
                "SecretsManager::Secret, Properties: {SecretString: a, GenerateSecretString: {}}| take one of them out",
                "SecretsManager::Secret, Properties: {GenerateSecretString: {SecretStringTemplate: a}}| it must be a JSON object",
                "SecretsManager::Secret, Properties: {GenerateSecretString: {Length: 3}}| has no Length",
            })
    void mistakesAreErrorsWithTheirPlace(String resource, String message) {
        assertThat(catchThrowable(() -> read("Resources:\n  R: {Type: AWS::" + resource + "}\n")))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("template.yaml:2:\\d+: .*")
                .hasMessageContaining(message);
    }

    @Test
    void twoOfOneKindHaveTheirOwnNames() {
        assertThat(catchThrowable(() -> read(TEMPLATE.replace("Name: plain", "Name: shop/key"))))
                .hasMessage("template.yaml:21:3: Plain has the Name of Key, \"shop/key\"; give it its own");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{{resolve:ssm:/shop/level}} | debug | []",
                "a {{resolve:ssm:/shop/level:3}} b {{resolve:ssm-secure:/shop/level}} | a debug b debug | []",
                "{{resolve:secretsmanager:shop/key:SecretString:user}} | u | []",
                "{{resolve:secretsmanager:shop/key:SecretString:no:AWSCURRENT}} | 7 | []",
                "{{resolve:secretsmanager:plain}} | text | []",
                "{{resolve:secretsmanager:plain:SecretString::}} | text | []",
                "{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/key-000000:SecretString:user}} | u | []",
                "none {{here}} | none {{here}} | []",
                "x{{resolve:ssm:/other}} | x | [the parameter /other, and the template has no AWS::SSM::Parameter with that Name]",
                "x{{resolve:secretsmanager:other:SecretString:a}} | x | [the secret other, and the template has no AWS::SecretsManager::Secret with that Name]",
                "x{{resolve:secretsmanager:shop/key:SecretString:a}} | x | [the key a of Key, whose SecretString has none of that name]",
                "x{{resolve:secretsmanager:plain:SecretString:a}} | x | [the key a of Plain, whose SecretString is not JSON]",
                "x{{resolve:other:a}} | x | [other:a, a kind of reference that is not known here]",
            })
    void referencesHaveTheTemplatesValues(String text, String values, String missing) throws Exception {
        DynamicReferences.Resolved resolved = new DynamicReferences(read(TEMPLATE)).resolve(text);

        assertThat(resolved.values()).isEqualTo(values);
        assertThat(resolved.missing()).hasToString(missing);
    }

    private static List<TemplateResource> read(String text) throws TemplateException {
        return Template.read(Path.of("template.yaml"), text, Map.of()).resources();
    }
}
