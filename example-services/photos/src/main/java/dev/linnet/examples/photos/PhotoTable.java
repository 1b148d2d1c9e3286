package dev.linnet.examples.photos;

import dev.linnet.examples.dynamodb.*;
import dev.linnet.examples.photos.Photos.Photo;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.*;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keeps photos in a DynamoDB table, an item each. */
class PhotoTable {
    private final IdTable table;

    @Inject
    PhotoTable(DynamoDbClient client) {
        this.table = new IdTable(client, Variable.required("PHOTOS_TABLE"));
    }

    void put(Photo photo) {
        Map<String, AttributeValue> item = new HashMap<>(IdKey.of(photo.id()));
        item.put("title", AttributeValue.fromS(photo.title()));
        item.put("mediaType", AttributeValue.fromS(photo.type()));
        item.put("addedAt", AttributeValue.fromS(photo.addedAt().toString()));
        item.put("content", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(photo.content())));
        table.put(item);
    }

    /** The newest photos with a word in their title, without their content. */
    List<Photo> list(String word, int limit) {
        return table.scan("id, title, mediaType, addedAt")
                .map(PhotoTable::photo)
                .filter(photo -> photo.title().contains(word))
                .sorted(Comparator.comparing(Photo::addedAt).reversed())
                .limit(limit)
                .toList();
    }

    Optional<Photo> find(String id) {
        return Optional.of(table.find(id)).filter(item -> !item.isEmpty()).map(PhotoTable::photo);
    }

    boolean delete(String id) {
        return table.delete(id);
    }

    private static Photo photo(Map<String, AttributeValue> item) {
        AttributeValue content = item.get("content"); // a list asks for none
        return new Photo(
                IdTable.text(item, IdKey.ID),
                IdTable.text(item, "title"),
                IdTable.text(item, "mediaType"),
                Instant.parse(IdTable.text(item, "addedAt")),
                content == null ? new byte[0] : content.b().asByteArrayUnsafe());
    }
}
