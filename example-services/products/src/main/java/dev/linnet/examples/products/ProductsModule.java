package dev.linnet.examples.products;

import dagger.Module;
import dagger.Provides;
import dev.linnet.examples.dynamodb.DynamoDbModule;
import dev.linnet.examples.dynamodb.Variable;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where products are kept, and what time it is. */
@Module(includes = DynamoDbModule.class)
interface ProductsModule {

    @Provides
    static ProductStore store(DynamoDbClient client) {
        return new DynamoProductStore(client, Variable.required("PRODUCTS_TABLE"));
    }

    @Provides
    static InstantSource clock() {
        return InstantSource.system();
    }
}
