package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import dev.linnet.Get;
import dev.linnet.Service;
import jakarta.inject.Inject;

@Service("raw")
final class Raw {

    @Inject
    Raw() {}

    @Get("/v1")
    String v1(APIGatewayProxyRequestEvent event) {
        return event.getPath();
    }

    @Get("/v2")
    String v2(APIGatewayV2HTTPEvent event) {
        return event.getRawPath();
    }

    @Get("/alb")
    String alb(ApplicationLoadBalancerRequestEvent event) {
        return event.getPath();
    }
}
