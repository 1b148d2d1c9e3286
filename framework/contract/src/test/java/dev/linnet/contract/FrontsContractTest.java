package dev.linnet.contract;

import com.amazonaws.services.lambda.runtime.Context;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Dispatcher;
import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The contract, in process and through every front of AWS. */
class FrontsContractTest {

    @Nested
    class InProcess extends HttpContract {
        private final Dispatcher dispatcher =
                new Dispatcher(new ContractGraphHarness().router(new ContractGraph()), (request, failure) -> {});

        InProcess() {
            super(Way.IN_PROCESS);
        }

        @Override
        protected Reply send(Call call) {
            Response response;
            try {
                Request request = request(call, call.path())
                        .rawQuery(call.query())
                        .body(call.body())
                        .build();
                response = dispatcher.handle(request);
            } catch (Problem problem) {
                response = refused(call, problem);
            }
            List<Header> headers = new ArrayList<>();
            response.headers().forEach(header -> headers.add(new Header(header.getKey(), header.getValue())));
            return new Reply(response.status(), headers, response.body());
        }

        /** As {@code LambdaFunction} does: with the path, if that is not what is wrong. */
        private Response refused(Call call, Problem problem) {
            try {
                return dispatcher.refuse(problem, request(call, call.path()).build(), true);
            } catch (Problem path) {
                return dispatcher.refuse(problem, request(call, "/").build(), false);
            }
        }

        private static Request.Builder request(Call call, String path) {
            Request.Builder request = Request.of(call.method(), path).id("r-1");
            call.headers().forEach(header -> request.header(header.name(), header.value()));
            return request;
        }
    }

    @Nested
    class Rest extends Through {
        Rest() {
            super(Way.REST, TestFront.REST);
        }
    }

    @Nested
    class HttpV1 extends Through {
        HttpV1() {
            super(Way.HTTP_V1, TestFront.HTTP_V1);
        }
    }

    @Nested
    class HttpV2 extends Through {
        HttpV2() {
            super(Way.HTTP_V2, TestFront.HTTP_V2);
        }
    }

    @Nested
    class FunctionUrl extends Through {
        FunctionUrl() {
            super(Way.FUNCTION_URL, TestFront.FUNCTION_URL);
        }
    }

    @Nested
    class Alb extends Through {
        Alb() {
            super(Way.ALB, TestFront.ALB);
        }
    }

    @Nested
    class AlbMulti extends Through {
        AlbMulti() {
            super(Way.ALB_MULTI, TestFront.ALB_MULTI);
        }
    }

    /** Request to event, function, response to reply. */
    abstract static class Through extends HttpContract {
        static final Context CONTEXT = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, arguments) -> method.getName().equals("getAwsRequestId") ? "r-1" : null);

        private final TestFront front;
        private final ContractFunction function = new ContractFunction();

        Through(Way way, TestFront front) {
            super(way);
            this.front = front;
        }

        @Override
        protected Reply send(Call call) throws Exception {
            ByteArrayOutputStream response = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(front.event(call)), response, CONTEXT);
            return front.reply(response.toByteArray());
        }
    }
}
