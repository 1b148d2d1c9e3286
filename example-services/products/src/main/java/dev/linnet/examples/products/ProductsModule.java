package dev.linnet.examples.products;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the service is made with. All of it is made during init, when Lambda gives a whole vCPU. */
@Module
interface ProductsModule {

    @Provides
    @Singleton
    static ProductStore store(DynamoDbClient client) {
        return new DynamoProductStore(
                client, required(System.getenv(), "PRODUCTS_TABLE", "the name of the table of products"));
    }

    /** Where the SDK's own {@code AWS_ENDPOINT_URL} says, else in the function's region. */
    @Provides
    @Singleton
    static DynamoDbClient client() {
        return DynamoDbClient.builder()
                .region(Region.of(required(System.getenv(), "SERVICE_AWS_REGION", "the region of the table")))
                .httpClientBuilder(AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)))
                // all attempts within the function's 10 s, so that the caller hears of a failure and not of a timeout
                .overrideConfiguration(options -> options.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(Duration.ofSeconds(3))
                        .apiCallTimeout(Duration.ofSeconds(8)))
                .build();
    }

    @Provides
    static InstantSource clock() {
        return InstantSource.system();
    }

    /**
     * A variable of the environment.
     *
     * @throws IllegalStateException when it is missing or empty; init fails with it
     */
    static String required(Map<String, String> environment, String name, String what) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment has no " + name + "; set it to " + what);
        }
        return value;
    }
}
