package dev.linnet.stack;

import java.util.List;

/**
 * A template after an edit.
 *
 * @param text all of it
 * @param changes what happened to resources, in the order of the template; new ones last
 */
public record Edited(String text, List<Change> changes) {

    /** Copies the list. */
    public Edited {
        changes = List.copyOf(changes);
    }
}
