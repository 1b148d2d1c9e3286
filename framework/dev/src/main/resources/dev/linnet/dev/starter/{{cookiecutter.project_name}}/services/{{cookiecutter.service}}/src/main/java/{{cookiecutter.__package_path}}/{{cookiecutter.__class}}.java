package {{cookiecutter.__package}};

import dev.linnet.Created;
import dev.linnet.Get;
import dev.linnet.Post;
import dev.linnet.Service;
import dev.linnet.Training;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps notes in memory: as long as the process lives, and for itself alone. A table keeps what must last. */
@Service("{{cookiecutter.service}}")
final class {{cookiecutter.__class}} {

    /** What a client sends. */
    record NewNote(@NotBlank @Size(max = 200) String text) {}

    /** What a client gets. */
    record Note(String id, String text) {}

    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    @Get
    List<Note> list() {
        return List.copyOf(notes.values());
    }

    @Get("/{id}")
    Optional<Note> find(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    @Post
    @Training(body = "{\"text\": \"milk\"}")
    Created<Note> create(@Valid NewNote body) {
        Note note = new Note(UUID.randomUUID().toString(), body.text());
        notes.put(note.id(), note);
        return Created.at("/{id}", note.id(), note);
    }
}
