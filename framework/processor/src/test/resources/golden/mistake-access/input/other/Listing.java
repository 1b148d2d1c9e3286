package other;

import dev.linnet.*;

public abstract class Listing {
    @Get("/a")
    String list() {
        return "";
    }
}
