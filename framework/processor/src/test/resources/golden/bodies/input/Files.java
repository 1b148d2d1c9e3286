package shop;

import dev.linnet.*;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Service(name = "files", path = "/")
final class Files {
    record Line(String sku, int quantity) {}

    record Entry(String title, @Form(defaultValue = "1") int copies, @Form("tag") List<String> tags, Optional<LocalDate> day) {
        Entry {
            if (title.isBlank()) {
                throw new IllegalArgumentException("'title' is blank");
            }
        }
    }

    record Signed(@Form("user") String name, @Header("X-Signature") String signature) {}

    @Put("/text")
    String text(@Body String text) {
        return text;
    }

    @Put("/bytes")
    int bytes(@Body byte[] bytes) {
        return bytes.length;
    }

    @Put("/stream")
    int stream(@Body InputStream stream) throws IOException {
        return stream.readAllBytes().length;
    }

    @Put("/csv")
    @Consumes({"text/csv", "text/Tab-Separated-Values"})
    String csv(@Query int skip, @Body String rows) {
        return skip + rows;
    }

    @Put("/image")
    @Consumes("image/*")
    int image(@Body Optional<byte[]> image) {
        return image.map(bytes -> bytes.length).orElse(-1);
    }

    @Put("/maybe")
    String maybe(@Body @Nullable String text, @Query Optional<Integer> n) {
        return text + n;
    }

    @Put("/any")
    @Consumes("*/*")
    String any(Request request) {
        return request.header("Content-Type");
    }

    @Put("/line")
    @Consumes("application/vnd.shop.line+json")
    Line line(Line line) {
        return line;
    }

    @Post("/lines")
    int lines(@Query int factor, @Body List<Line> lines) {
        return lines.size() * factor;
    }

    @Post("/form")
    String form(@Form String name, @Form(value = "n", defaultValue = "7") int number, @Form List<Integer> sizes) {
        return name + number + sizes;
    }

    @Post("/entry")
    String entry(@Form Entry entry, @Query Optional<String> q) {
        return entry + q.orElse("-");
    }

    @Post("/signed")
    String signed(@Form Signed signed) {
        return signed.toString();
    }

    @Post("/upload/{id}")
    String upload(
            int id, @Part Upload file, @Part Optional<Upload> cover, @Part("page") List<Upload> pages, @Form String title) {
        return id + file.toString() + cover.map(Upload::text) + pages + title;
    }

    @Post("/parts")
    String parts(@Part @Nullable Upload one, @Part Upload[] many) {
        return one + " " + many.length;
    }

    record Photo(String title, @Part("image") Upload file, @Part List<Upload> more, @Part Optional<Upload> cover, @Query int album) {}

    @Post("/photo")
    String photo(@Form Photo photo) {
        return photo.toString();
    }
}
