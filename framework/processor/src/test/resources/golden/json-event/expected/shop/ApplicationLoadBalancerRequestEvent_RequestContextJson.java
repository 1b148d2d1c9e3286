package shop;

import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link ApplicationLoadBalancerRequestEvent.RequestContext}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ApplicationLoadBalancerRequestEvent_RequestContextJson {

    private ApplicationLoadBalancerRequestEvent_RequestContextJson() {}

    static ApplicationLoadBalancerRequestEvent.RequestContext read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        ApplicationLoadBalancerRequestEvent.RequestContext value = new ApplicationLoadBalancerRequestEvent.RequestContext();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "elb" -> value.setElb(ApplicationLoadBalancerRequestEvent_ElbJson.read(in));
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void write(JsonGenerator out, ApplicationLoadBalancerRequestEvent.RequestContext value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("elb");
        ApplicationLoadBalancerRequestEvent_ElbJson.write(out, value.getElb());
        out.writeEndObject();
    }
}
