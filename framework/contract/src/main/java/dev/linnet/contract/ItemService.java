package dev.linnet.contract;

import dev.linnet.Delete;
import dev.linnet.Get;
import dev.linnet.Response;
import dev.linnet.Service;

/** What routes are tried on: a GET and a DELETE at one path. */
@Service(name = "contract", path = "/items")
final class ItemService {

    @Get("/{id}")
    Response find(String id) {
        return Response.text(id);
    }

    @Delete("/{id}")
    void delete(String id) {}
}
