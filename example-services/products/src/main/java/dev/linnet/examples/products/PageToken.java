package dev.linnet.examples.products;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.linnet.examples.dynamodb.IdKey;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Optional;

/** The text by which a client asks for the page after a product: its id in base64url (RFC 4648 §5), which needs no escaping. */
final class PageToken {

    private PageToken() {}

    static String of(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8));
    }

    /** The id in a token, or nothing when no page can have given it. */
    static Optional<String> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            String id = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return IdKey.isPossible(id) && of(id).equals(token) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty(); // not base64url, or not UTF-8: there is no more to say
        }
    }
}
