package shop;

import dev.linnet.*;
import java.util.List;

@Service("reports")
final class Reports {
    record Report(int id) {}

    @Get("/1")
    @Produces("text/csv")
    List<Report> record() {
        return List.of();
    }

    @Get("/2")
    @Produces({"text/csv", "text/html"})
    String choice() {
        return "";
    }

    @Get("/3")
    @Produces({"text", "*/*", "text/csv;q=0.5", "text/html", "text/html"})
    Response types(Request request) {
        return Response.of(200);
    }

    @Get("/4")
    @Produces("text/csv; charset=ISO-8859-1")
    String charset() {
        return "";
    }

    @Get("/5")
    @Produces({})
    String none() {
        return "";
    }

    @Delete("/6")
    @Produces("text/plain")
    void nothing() {}
}
