package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }

    @Get("/returns")
    String returns() {
        return "";
    }

    @Post("/returns/{id}/parcel")
    void parcel(String id) {}

    @Get("/returns-of-today")
    String today() {
        return "";
    }

    @Get("/{id}/open")
    String open(String id) {
        return id;
    }

    @Get("/all/{rest+}")
    String rest(String rest) {
        return rest;
    }

    @Get("/returns/archive/{year}")
    String archive(int year) {
        return "";
    }
}
