package shop;

import dagger.Module;
import dagger.Provides;
import dev.linnet.Delete;
import dev.linnet.Service;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Service(name = "orders", path = "/admin/orders", modules = OrderAdmin.Config.class)
final class OrderAdmin {
    @Module
    interface Config {
        @Provides
        @Named("region")
        static String region() {
            return "here";
        }
    }

    private final String region;

    @Inject
    OrderAdmin(@Named("region") String region) {
        this.region = region;
    }

    @Delete("/{id}")
    void delete(String id) {}
}
