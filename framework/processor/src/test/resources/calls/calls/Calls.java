package calls;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Get;
import dev.linnet.Json;
import dev.linnet.Problem;
import dev.linnet.Service;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types whose codecs are called by CodecCallTest. */
public final class Calls {

    private Calls() {}

    @Json
    public record Order(String id, List<Line> lines, Map<Integer, Line> byNumber) {}

    public record Line(String product, int quantity) {
        public Line {
            if (quantity < 1) {
                throw new IllegalArgumentException("quantity is " + quantity + ", at least 1 is expected");
            }
            if (product == null) {
                throw new NullPointerException("calls.Calls.Line.product");
            }
            if (product.equals("gone")) {
                throw Problem.conflict("the product is gone");
            }
            if (product.startsWith("enum:")) {
                Size.valueOf(product.substring(5));
            }
        }
    }

    public enum Size {
        SMALL
    }

    @Json
    public sealed interface Node {}

    public record Leaf(int value) implements Node {}

    public record Branch(String text, Node next) implements Node {}

    @Json
    public record Holder(String id, Legacy legacy, List<Legacy> more) {}

    @Json(databind = true)
    public static class Legacy {
        public String text;
        private final Map<String, Object> rest = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, Object> rest() {
            return rest;
        }

        @JsonAnySetter
        public void put(String name, Object value) {
            rest.put(name, value);
        }
    }

    @Json
    public record Ignored(@JsonIgnore int hidden, @JsonProperty(access = JsonProperty.Access.READ_ONLY) boolean shown, @JsonFormat(shape = JsonFormat.Shape.STRING) Long cents) {}

    @Service("raw")
    static final class Raw {

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
}
