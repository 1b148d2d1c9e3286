package dev.linnet.stack;

import java.util.List;

/**
 * What happens to one resource, condition or output of the template.
 *
 * @param kind what
 * @param logicalId its key under Resources; {@code Outputs.} or {@code Conditions.} and its name
 * @param details of a changed one: the properties, each with what happens to it
 */
public record Change(Kind kind, String logicalId, List<String> details) {

    /** What can happen. */
    public enum Kind {
        /** It is new. */
        ADD,
        /** Properties of it change. */
        CHANGE,
        /** Its service or part is gone. */
        REMOVE,
        /** It is there without the mark, or not as sync writes it: written by hand, and left alone. */
        LEAVE,
        /** Nothing uses it any more, but there may be something in it. */
        KEEP
    }

    /** Copies the list. */
    public Change {
        details = List.copyOf(details);
    }

    /** One line. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADD -> "add " + logicalId;
            case CHANGE -> "change " + logicalId + ": " + String.join(", ", details);
            case REMOVE -> "remove " + logicalId;
            case LEAVE ->
                "leave " + logicalId + ": it "
                        + (logicalId.contains(".") ? "is not as sync writes it" : "has no Metadata.Linnet.Owned")
                        + ", so it is written by hand";
            case KEEP ->
                "keep " + logicalId + ": no service uses it any more; take it out by hand when nothing in it is needed";
        };
    }
}
