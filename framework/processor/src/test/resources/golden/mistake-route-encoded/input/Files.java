package shop;

import dev.linnet.*;

@Service("files")
final class Files {
    @Get("/my%20files")
    String mine() {
        return "";
    }

    @Get("/list/")
    String list() {
        return "";
    }

    @Get("/a/../b")
    String resolved() {
        return "";
    }
}
