package dev.linnet.dev;

import dev.linnet.stack.TemplateProblem;
import dev.linnet.stack.TemplateResource;
import dev.linnet.stack.TemplateResource.Bucket;
import dev.linnet.stack.TemplateResource.Parameter;
import dev.linnet.stack.TemplateResource.Queue;
import dev.linnet.stack.TemplateResource.Redrive;
import dev.linnet.stack.TemplateResource.Secret;
import dev.linnet.stack.TemplateResource.Subscription;
import dev.linnet.stack.TemplateResource.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The template's resources, made in moto.
 *
 * @param template the template's file, for messages
 */
record MotoResources(Path template, MotoApi api) {

    private static final String SNS_VERSION = "2010-03-31";

    /**
     * Makes all, what refers to others after them.
     *
     * @throws Failure with the resource's line, when moto refuses it
     */
    void make(List<TemplateResource> resources) throws Failure, IOException, InterruptedException {
        for (TemplateResource resource : resources) {
            try {
                make(resource);
            } catch (MotoApi.Refused e) {
                throw refused(resource, e);
            }
        }
        for (TemplateResource resource : resources) {
            try {
                connect(resource);
            } catch (MotoApi.Refused e) {
                throw refused(resource, e);
            }
        }
    }

    private Failure refused(TemplateResource resource, MotoApi.Refused e) {
        return new Failure(new TemplateProblem(
                        template, resource.at(), "moto refuses " + resource.logicalId() + ": " + e.getMessage())
                .toString());
    }

    private void make(TemplateResource resource) throws IOException, InterruptedException, MotoApi.Refused {
        switch (resource) {
            case Bucket bucket -> {
                api.put("/" + bucket.name(), "");
                if (bucket.versioned()) {
                    api.put(
                            "/" + bucket.name() + "?versioning",
                            "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                                    + "<Status>Enabled</Status></VersioningConfiguration>");
                }
            }
            case Queue queue ->
                api.json(
                        "sqs",
                        "AmazonSQS.CreateQueue",
                        Map.of("QueueName", queue.name(), "Attributes", queue.attributes()));
            case Topic topic -> {
                Map<String, String> form = form("CreateTopic");
                form.put("Name", topic.name());
                attributes(form, topic.attributes());
                api.query("sns", form);
            }
            case Parameter parameter ->
                api.json(
                        "ssm",
                        "AmazonSSM.PutParameter",
                        Map.of("Name", parameter.name(), "Type", parameter.type(), "Value", parameter.value()));
            case Secret secret ->
                api.json(
                        "secretsmanager",
                        "secretsmanager.CreateSecret",
                        Map.of("Name", secret.name(), "SecretString", secret.value()));
            case Subscription subscription -> {}
        }
    }

    private void connect(TemplateResource resource) throws IOException, InterruptedException, MotoApi.Refused {
        if (resource instanceof Subscription subscription
                && subscription.protocol().equals("sqs")) {
            Map<String, String> form = form("Subscribe");
            form.put("TopicArn", subscription.name());
            form.put("Protocol", "sqs");
            form.put("Endpoint", subscription.endpoint());
            attributes(form, subscription.raw() ? Map.of("RawMessageDelivery", "true") : Map.of());
            api.query("sns", form);
        } else if (resource instanceof Queue queue) {
            Redrive redrive = queue.redrive();
            if (redrive != null) {
                Map<String, Object> policy = new LinkedHashMap<>();
                policy.put("deadLetterTargetArn", redrive.queueArn());
                policy.put("maxReceiveCount", redrive.maxReceives());
                api.json(
                        "sqs",
                        "AmazonSQS.SetQueueAttributes",
                        Map.of(
                                "QueueUrl",
                                "http://localhost/" + EventFormat.ACCOUNT + "/" + queue.name(),
                                "Attributes",
                                Map.of("RedrivePolicy", JsonText.of(policy))));
            }
        }
    }

    private static Map<String, String> form(String action) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Action", action);
        form.put("Version", SNS_VERSION);
        return form;
    }

    private static void attributes(Map<String, String> form, Map<String, String> attributes) {
        int entry = 1;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            form.put("Attributes.entry." + entry + ".key", attribute.getKey());
            form.put("Attributes.entry." + entry++ + ".value", attribute.getValue());
        }
    }
}
