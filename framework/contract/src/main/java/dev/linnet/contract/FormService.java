package dev.linnet.contract;

import dev.linnet.Body;
import dev.linnet.Consumes;
import dev.linnet.Form;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Part;
import dev.linnet.Post;
import dev.linnet.Put;
import dev.linnet.Query;
import dev.linnet.Service;
import dev.linnet.Upload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Own types, records, forms, files and bodies that are no JSON. */
@Service(name = "contract", path = "/forms")
final class FormService {

    record Sku(String text) {
        Sku {
            if (!text.startsWith("S-")) {
                throw new IllegalArgumentException("a stock number begins with S-");
            }
        }
    }

    record Paging(
            @Query(defaultValue = "0") int from,
            @Header("X-Count") Optional<Integer> count,
            List<String> sort) {
        Paging {
            if (from < 0) {
                throw new IllegalArgumentException("'from' is less than 0");
            }
        }
    }

    record Login(String user, @Form(defaultValue = "false") boolean remember) {}

    @Get("/stock/{sku}")
    String stock(Sku sku, @Query Paging paging, @Query int[] shelf) {
        return sku.text() + " " + paging.from() + paging.count() + paging.sort() + Arrays.toString(shelf);
    }

    @Post("/login")
    String login(@Form Login login, @Form("role") List<String> roles) {
        return login.user() + " " + login.remember() + roles;
    }

    @Post("/files/{id}")
    String files(int id, @Part Upload file, @Part("more") List<Upload> more, @Form Optional<String> title) {
        return id + " " + file + more + title;
    }

    record Photo(
            @NotBlank String title,
            @Part Upload file,
            @Part("more") @Size(max = 1) List<Upload> more) {
        Photo {
            if (file.size() == 0) {
                throw new IllegalArgumentException("the photo is empty");
            }
        }
    }

    @Post("/photos")
    String photo(@Form @Valid Photo photo) {
        return photo.title() + " " + photo.file() + photo.more();
    }

    @Put("/csv")
    @Consumes({"text/csv", "image/*"})
    String csv(@Body String csv) {
        return csv;
    }

    @Put("/bytes")
    int bytes(@Body InputStream bytes) throws IOException {
        return bytes.readAllBytes().length;
    }
}
