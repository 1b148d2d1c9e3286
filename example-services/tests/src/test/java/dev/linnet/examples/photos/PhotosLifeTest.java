package dev.linnet.examples.photos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.examples.testing.LocalAws;
import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a photo, with the real graph and the template's table. */
@ExtendWith(LocalAws.class)
@LinnetTest(Photos.class)
class PhotosLifeTest {

    @Test
    void uploadsSearchesDownloadsAndDeletes(TestClient http) {
        String cat = add(http, "a cat", "GIF89a\u0000\u00ff");
        String dog = add(http, "a dog", "GIF89a");

        assertThat(http.get(cat + "/content").expect(200).bytes())
                .isEqualTo("GIF89a\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        http.get("/photos?limit=1")
                .expect(200)
                .expectJson("$.photos[0].title", "a dog")
                .expectNoJson("$.photos[1]");
        http.get("/photos?word=cat")
                .expect(200)
                .expectJson("$.photos[0].title", "a cat")
                .expectNoJson("$.photos[1]");
        http.get(cat).expect(200).expectJson("$.type", "image/gif");
        http.delete(cat).expect(204);
        http.delete(dog).expect(204);
        http.delete(dog).expect(404);
        http.get("/photos").expect(200).expectBody("{\"photos\":[]}");
    }

    private static String add(TestClient http, String title, String content) {
        String form = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + title
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.gif\"\r\n"
                + "Content-Type: image/gif\r\n\r\n" + content + "\r\n--x--\r\n";
        return http.request("POST", "/photos")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.ISO_8859_1))
                .send()
                .expect(201)
                .location();
    }
}
