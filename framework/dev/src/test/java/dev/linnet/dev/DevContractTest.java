package dev.linnet.dev;

import dev.linnet.contract.ContractFunction;
import dev.linnet.contract.HttpContract;
import dev.linnet.contract.Way;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import dev.linnet.testing.TestFront.Reply;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The contract over real HTTP, through the local gateway and the Runtime API, to a real process. */
@Timeout(120)
class DevContractTest {

    @Nested
    class HttpV2 extends Through {
        HttpV2() {
            super(TestStack.api(Kind.HTTP, "2.0", "$default", null, 30_000), "", Way.DEV_HTTP_V2);
        }
    }

    @Nested
    class HttpV1 extends Through {
        HttpV1() {
            super(TestStack.api(Kind.HTTP, "1.0", "$default", null, 30_000), "", Way.DEV_HTTP_V1);
        }
    }

    @Nested
    class Rest extends Through {
        Rest() {
            super(TestStack.api(Kind.REST, "1.0", "prod", null, 29_000), "/prod", Way.DEV_REST);
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Through extends HttpContract {
        private final TemplateApi api;
        private final String stage;
        private @Nullable TestStack stack;

        Through(TemplateApi api, String stage, Way way) {
            super(way);
            this.api = api;
            this.stage = stage;
        }

        @BeforeAll
        void start(@TempDir Path folder) throws Exception {
            stack = TestStack.of(api, ContractFunction.class, folder);
        }

        @AfterAll
        void stop() {
            if (stack != null) {
                stack.close();
            }
        }

        @Override
        protected Reply send(Call call) throws Exception {
            List<ApiCall.Header> headers = call.headers().stream()
                    .map(header -> new ApiCall.Header(header.name(), header.value()))
                    .toList();
            int port = stack == null ? 0 : stack.port;
            dev.linnet.dev.Reply reply = RawHttp.send(port, call.method(), stage + call.target(), headers, call.body())
                    .reply();
            return new Reply(
                    reply.status(),
                    reply.headers().stream()
                            .map(header -> new Header(header.name(), header.value()))
                            .toList(),
                    reply.body());
        }
    }
}
