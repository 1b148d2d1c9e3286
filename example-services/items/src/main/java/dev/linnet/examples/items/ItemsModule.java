package dev.linnet.examples.items;

import dagger.Module;
import dagger.Provides;
import dev.linnet.examples.dynamodb.DynamoDbModule;
import dev.linnet.examples.dynamodb.Variable;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Where items are kept. */
@Module(includes = DynamoDbModule.class)
interface ItemsModule {

    @Provides
    static ItemStore store(DynamoDbClient client) {
        return new DynamoItemStore(client, Variable.required("ITEMS_TABLE"), InstantSource.system());
    }
}
