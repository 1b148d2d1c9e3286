package dev.linnet.testing;

import com.amazonaws.services.lambda.runtime.Context;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.internal.Dispatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;

/** The contract, in process and through every front of AWS. */
class FrontsContractTest {

    @Nested
    class InProcess extends HttpContract {
        private final Dispatcher dispatcher = new Dispatcher(new ContractRouter(), (request, failure) -> {});

        @Override
        protected Reply send(Call call) {
            Request.Builder request =
                    Request.of(call.method(), call.path()).body(call.body()).id("r-1");
            call.headers().forEach(header -> request.header(header.name(), header.value()));
            dev.linnet.Response response;
            try {
                response = dispatcher.handle(request.rawQuery(call.query()).build());
            } catch (Problem problem) {
                Request.Builder refused = Request.of(call.method(), "/").id("r-1");
                call.headers().forEach(header -> refused.header(header.name(), header.value()));
                response = dispatcher.refuse(problem, refused.build());
            }
            List<Header> headers = new ArrayList<>();
            response.headers().forEach(header -> headers.add(new Header(header.getKey(), header.getValue())));
            return new Reply(response.status(), headers, response.body());
        }

        @Override
        protected Map<String, String> skips() {
            return Map.of();
        }
    }

    @Nested
    class Rest extends Through {
        Rest() {
            super(TestFront.REST);
        }
    }

    @Nested
    class HttpV1 extends Through {
        HttpV1() {
            super(TestFront.HTTP_V1);
        }
    }

    @Nested
    class HttpV2 extends Through {
        HttpV2() {
            super(TestFront.HTTP_V2);
        }
    }

    @Nested
    class FunctionUrl extends Through {
        FunctionUrl() {
            super(TestFront.FUNCTION_URL);
        }
    }

    @Nested
    class Alb extends Through {
        Alb() {
            super(TestFront.ALB);
        }
    }

    @Nested
    class AlbMulti extends Through {
        AlbMulti() {
            super(TestFront.ALB_MULTI);
        }
    }

    /** Request to event, function, response to reply. */
    abstract static class Through extends HttpContract {
        private static final Context CONTEXT = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, arguments) -> method.getName().equals("getAwsRequestId") ? "r-1" : null);

        private final TestFront front;
        private final ContractFunction function = new ContractFunction();

        Through(TestFront front) {
            this.front = front;
        }

        @Override
        protected Reply send(Call call) throws Exception {
            ByteArrayOutputStream response = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(front.event(call)), response, CONTEXT);
            return front.reply(response.toByteArray());
        }

        @Override
        protected Map<String, String> skips() {
            return front.lost();
        }
    }
}
