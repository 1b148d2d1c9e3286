package shop;

import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link ApplicationLoadBalancerRequestEvent.Elb}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ApplicationLoadBalancerRequestEvent_ElbJson {

    private ApplicationLoadBalancerRequestEvent_ElbJson() {}

    static ApplicationLoadBalancerRequestEvent.Elb read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        ApplicationLoadBalancerRequestEvent.Elb value = new ApplicationLoadBalancerRequestEvent.Elb();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "targetGroupArn" -> value.setTargetGroupArn(JsonRead.string(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, ApplicationLoadBalancerRequestEvent.Elb value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("targetGroupArn", value.getTargetGroupArn());
        out.writeEndObject();
    }
}
