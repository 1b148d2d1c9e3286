package dev.linnet.examples.dynamodb;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The DynamoDB client of a service. */
@Module
public interface DynamoDbModule {

    /**
     * A client for the region in {@code SERVICE_AWS_REGION}; the SDK's own {@code AWS_ENDPOINT_URL} sends it elsewhere.
     * Made during init, when Lambda gives a whole vCPU. The native TLS of aws-crt costs a cold start less than Java's.
     *
     * @throws IllegalStateException when the variable is missing
     */
    @Provides
    @Singleton
    static DynamoDbClient client() {
        return DynamoDbClient.builder()
                .region(Region.of(Variable.required("SERVICE_AWS_REGION")))
                .httpClientBuilder(AwsCrtHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)))
                // within the function's 10 s, so that the caller hears of a failure and not of a timeout
                .overrideConfiguration(options -> options.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(Duration.ofSeconds(3))
                        .apiCallTimeout(Duration.ofSeconds(8)))
                .build();
    }
}
