package dev.linnet.examples.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.linnet.examples.photos.Photos.Photo;
import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;

/** What browsers send and get, whichever front is between. */
@LinnetTest(Photos.class)
class PhotosTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, (byte) 0xff};
    private static final Photo CAT = new Photo("7", "cat", "image/png", Instant.parse("2026-01-02T03:04:05Z"), PNG);

    @Mock
    PhotoTable table;

    @ParameterizedTest
    @EnumSource(TestFront.class)
    void takesAFileAndGivesItBack(TestFront front, TestClient client) {
        TestClient http = client.through(front);
        String location = upload(http, "a cat", "image/png", PNG)
                .expect(201)
                .expectJson("$.title", "a cat")
                .expectNoJson("$.content")
                .location();
        ArgumentCaptor<Photo> kept = ArgumentCaptor.forClass(Photo.class);
        verify(table).put(kept.capture());
        assertThat(kept.getValue().content()).isEqualTo(PNG);
        assertThat(location).isEqualTo("/photos/" + kept.getValue().id());

        when(table.find(kept.getValue().id())).thenReturn(Optional.of(kept.getValue()));
        TestResponse content = http.get(location + "/content").expect(200).expectHeader("Content-Type", "image/png");
        assertThat(content.bytes()).isEqualTo(PNG);
    }

    @Test
    void sendsWhatABrowserHasNotAgain(TestClient http) {
        when(table.find("7")).thenReturn(Optional.of(CAT));

        http.get("/photos/7/content")
                .expect(200)
                .expectHeader("ETag", "\"7\"")
                .expectHeader("Cache-Control", "max-age=86400");
        http.request("GET", "/photos/7/content")
                .header("If-None-Match", "\"7\"")
                .send()
                .expect(304)
                .expectBody("");
        http.request("HEAD", "/photos/7/content").send().expect(200).expectBody("");
    }

    @Test
    void searches(TestClient http) {
        when(table.list("", 20)).thenReturn(List.of(CAT));
        when(table.list("c at", 1)).thenReturn(List.of());

        http.get("/photos")
                .expect(200)
                .expectBody("{\"photos\":[{\"id\":\"7\",\"title\":\"cat\",\"type\":\"image/png\","
                        + "\"addedAt\":\"2026-01-02T03:04:05Z\"}]}");
        http.get("/photos?word=c+at&limit=1").expect(200).expectBody("{\"photos\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "ten", ""})
    void refusesALimit(String limit, TestClient http) {
        http.get("/photos?limit=" + limit).expect(400).expectProblem("query limit");
    }

    @Test
    void refusesUploads(TestClient http) {
        upload(http, " ", "image/png", PNG).expect(400).expectProblem("form title");
        upload(http, "t".repeat(101), "image/png", PNG).expect(400).expectProblem("form title");
        upload(http, "a script", "image/svg+xml", PNG)
                .expect(415)
                .expectTitle("Not a photo")
                .expectDetail("found image/svg+xml, expected one of image/gif, image/jpeg, image/png, image/webp");
        upload(http, "large", "image/png", new byte[400_000])
                .expect(413)
                .expectDetail("the file has 400000 bytes; at most 358400 are kept");
        http.post("/photos", "{}").expect(415);
    }

    @Test
    void saysThatThereIsNone(TestClient http) {
        when(table.find("8")).thenReturn(Optional.empty());

        http.get("/photos/8").expect(404);
        http.get("/photos/8/content").expect(404).expectDetail("photo 8 not found");
        http.delete("/photos/8").expect(404).expectDetail("photo 8 not found");
    }

    @Test
    void answersTheGalleryOnly(TestClient http) {
        preflight(http, "https://gallery.example")
                .expect(204)
                .expectHeader("Access-Control-Allow-Origin", "https://gallery.example");
        preflight(http, "https://gallery.example.evil").expectHeader("Access-Control-Allow-Origin", null);
        http.request("GET", "/photos?limit=0")
                .header("Origin", "https://gallery.example")
                .send()
                .expect(400)
                .expectHeader("Access-Control-Allow-Origin", "https://gallery.example");
    }

    private static TestResponse preflight(TestClient http, String origin) {
        return http.request("OPTIONS", "/photos")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .send();
    }

    /** A form as a browser sends it (RFC 7578). */
    private static TestResponse upload(TestClient http, String title, String type, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cat.png\"\r\n"
                        + "Content-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.request("POST", "/photos")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(form.toByteArray())
                .send();
    }
}
