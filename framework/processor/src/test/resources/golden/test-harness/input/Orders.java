package shop;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.linnet.Get;
import dev.linnet.Service;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Service(name = "orders", modules = Orders.Bindings.class)
final class Orders {
    interface Store {
        String find(String id);
    }

    static final class RealStore implements Store {
        @Inject
        RealStore(@Named("table") String table) {}

        @Override
        public String find(String id) {
            return id;
        }
    }

    @Module
    interface Bindings {
        @Binds
        Store store(RealStore store);

        @Provides
        @Singleton
        @Named("table")
        static String table() {
            return "orders";
        }
    }

    private final Store store;
    private final String table;

    @Inject
    Orders(Store store, @Named("table") String table) {
        this.store = store;
        this.table = table;
    }

    @Get("/{id}")
    String find(String id) {
        return table + store.find(id);
    }
}
