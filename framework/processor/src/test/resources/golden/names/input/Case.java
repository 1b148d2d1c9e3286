package shop;

import dev.linnet.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Service("yield")
final class Case {
    record Publisher(String name) {}

    record Stream(String name) {}

    static final class A {
        enum Color {
            RED
        }
    }

    enum Color {
        GREEN
    }

    @jakarta.inject.Inject
    Case() {}

    @Get("/locals")
    List<String> locals(@Query @Nullable String tag, @Query Optional<String> tagText, @Query int value, @Query int valueValue) {
        return List.of();
    }

    @Post("/create")
    Publisher create(Publisher body) {
        return body;
    }

    @Get("/create-body")
    Stream createBody() {
        return new Stream("");
    }

    @Get("/find")
    String find(@Query A.Color color) {
        return color.name();
    }

    @Get("/find1")
    String find1() {
        return "";
    }

    @Get("/find2")
    String find(@Query Color color, @Query List<Color> yield) {
        return color.name();
    }

    @Get("/find5")
    String find5() {
        return "";
    }

    @Get("/yield")
    String yield() {
        return "";
    }

    @Get("/call")
    String call() {
        return "";
    }

    @Get("/bytes")
    byte @Nullable [] bytes() {
        return null;
    }

    @Get("/response")
    @Nullable Response response() {
        return null;
    }

    @Post("/created")
    @Nullable Created<String> created(@Body @Nullable String text) {
        return null;
    }

    @Put("/raw")
    void raw(@Body byte @Nullable [] bytes) {}
}
