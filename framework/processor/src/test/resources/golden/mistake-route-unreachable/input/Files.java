package shop;

import dev.linnet.*;

@Service("files")
final class Files {
    @Get("/{id}")
    String one(String id) {
        return id;
    }

    @Get("/{id}/{below+}")
    String below(String id, String below) {
        return below;
    }

    @Get("/{all+}")
    String all(String all) {
        return all;
    }

    @Head("/{all+}")
    void headOfAll(String all) {}

    @Delete("/{all+}")
    void deleteAll(String all) {}
}
