package shop;

import dagger.Module;
import dagger.Provides;
import dev.linnet.Delete;
import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Problem;
import dev.linnet.ProblemType;
import dev.linnet.Service;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Filters(Audit.class)
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
    @Filters(Confirm.class)
    void delete(String id) throws Gone {
        throw new Gone();
    }

    @ExceptionMapper
    Problem broken(IllegalStateException e) {
        return Problem.conflict("broken");
    }

    @ProblemType(status = 410, title = "It is gone")
    static final class Gone extends Exception {
        private static final long serialVersionUID = 1;
    }
}
