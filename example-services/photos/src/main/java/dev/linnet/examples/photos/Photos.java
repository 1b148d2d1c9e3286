package dev.linnet.examples.photos;

import static dev.linnet.Uses.TableAction.*;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.linnet.*;
import dev.linnet.examples.dynamodb.DynamoDbModule;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.Instant;
import java.util.*;

/** Upload photos, search them, and download them, though not again as long as a browser has them. */
@Service(name = "photos", modules = DynamoDbModule.class)
@Uses(
        tables =
                @Uses.Table(
                        name = "photos",
                        actions = {DELETE_ITEM, GET_ITEM, PUT_ITEM, SCAN}))
@Cors(origins = "https://gallery.example")
final class Photos {
    /** A photo; its content is not part of its JSON. */
    @SuppressWarnings("ArrayRecordComponent") // photos are not compared
    record Photo(
            String id,
            String title,
            String type,
            Instant addedAt,
            @JsonIgnore byte[] content) {}

    /** What is searched: all photos, or those with a word in their title. */
    record Search(
            @Query(defaultValue = "") @Size(max = 100) String word,
            @Query(defaultValue = "20") @Min(1) @Max(100) int limit) {}

    record Found(List<Photo> photos) {}

    /** An upload that browsers would not show, or not safely: an SVG may have scripts. */
    @ProblemType(status = 415, title = "Not a photo", type = "https://gallery.example/problems/not-a-photo")
    static final class NotAPhoto extends RuntimeException {
        NotAPhoto(String type) {
            super("found " + type + ", expected one of " + String.join(", ", TYPES));
        }
    }

    private static final List<String> TYPES = List.of("image/gif", "image/jpeg", "image/png", "image/webp");
    private static final int MOST_BYTES = 350 * 1024; // an item of DynamoDB has 400 KB
    private final PhotoTable photos;

    @Inject
    Photos(PhotoTable photos) {
        this.photos = photos;
    }

    @Post
    Created<Photo> add(@Form @NotBlank @Size(max = 100) String title, @Part Upload file) {
        if (!TYPES.contains(file.contentType())) {
            throw new NotAPhoto(file.contentType());
        } else if (file.size() > MOST_BYTES) {
            throw Problem.of(413, "the file has " + file.size() + " bytes; at most " + MOST_BYTES + " are kept");
        }
        Photo photo = new Photo(UUID.randomUUID().toString(), title, file.contentType(), Instant.now(), file.bytes());
        photos.put(photo);
        return Created.at("/{id}", photo.id(), photo);
    }

    @Get
    Found list(@Query @Valid Search search) {
        return new Found(photos.list(search.word(), search.limit()));
    }

    @Get("/{id}")
    Optional<Photo> find(String id) {
        return photos.find(id);
    }

    /** A photo never changes, so its id says all of its content. */
    @Get("/{id}/content")
    @CacheControl("max-age=86400")
    Response content(String id) {
        Photo photo = photos.find(id).orElseThrow(() -> Problem.notFound("photo", id));
        return Response.of(200)
                .withBody(photo.type(), photo.content())
                .withETag(id)
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    @Delete("/{id}")
    void delete(String id) {
        if (!photos.delete(id)) {
            throw Problem.notFound("photo", id);
        }
    }
}
