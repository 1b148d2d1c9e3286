package shop;

import dev.linnet.*;

@Service("reports")
final class Reports {
    @Get("/1")
    @CacheControl("maxage=60")
    String unknown() {
        return "";
    }

    @Get("/2")
    @CacheControl("max-age=1m, private, private")
    String value() {
        return "";
    }

    @Get("/3")
    @CacheControl(value = "no-store", etag = true)
    String nothing() {
        return "";
    }

    @Post("/4")
    @CacheControl("max-age=60")
    String post() {
        return "";
    }

    @Get("/5")
    @CacheControl("")
    String empty() {
        return "";
    }
}
