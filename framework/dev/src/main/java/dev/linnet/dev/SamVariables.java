package dev.linnet.dev;

import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The file of SAM's {@code --env-vars}, with SAM's meaning: {@code Parameters} has values for every function, a logical id
 * or a function's name those of one, which come first. A value replaces that of a variable which the template gives to
 * the function, and adds none.
 *
 * @param file as the developer names it
 * @param sections the variables, by {@code Parameters}, logical id or function name
 */
record SamVariables(Path file, Map<String, List<Variable>> sections) {

    /** The section for every function. */
    static final String EVERY = "Parameters";

    /**
     * Reads a file.
     *
     * @throws Failure when it cannot be read, or is not an object of objects
     */
    static SamVariables read(Path file) throws Failure {
        try (JsonParser json = JsonText.MAPPER.createParser(Files.readAllBytes(file))) {
            return new SamVariables(file, new Reader(file, json).sections());
        } catch (JacksonException e) {
            throw new Failure(
                    file + ":" + e.getLocation().getLineNr() + ": no JSON: " + e.getOriginalMessage()
                            + "; write {\"Parameters\": {\"NAME\": \"value\"}}",
                    e);
        } catch (IOException e) {
            throw new Failure(file + " cannot be read (" + e + "); --env-vars names a JSON file", e);
        }
    }

    /** The variables meant for a function, those that come first last. */
    List<Variable> of(TemplateFunction function) {
        List<Variable> all = new ArrayList<>(sections.getOrDefault(EVERY, List.of()));
        List<Variable> own = sections.getOrDefault(function.logicalId(), List.of());
        all.addAll(own.isEmpty() ? sections.getOrDefault(function.name(), List.of()) : own);
        return all;
    }

    /** A reader of one file: the tokens tell each variable's line. */
    private record Reader(Path file, JsonParser json) {

        Map<String, List<Variable>> sections() throws Failure {
            Map<String, List<Variable>> all = new LinkedHashMap<>();
            open(json.nextToken(), "the file");
            for (String id = json.nextName(); id != null; id = json.nextName()) {
                open(json.nextToken(), id);
                List<Variable> variables = new ArrayList<>();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    int line = line();
                    variables.add(new Variable(file, line, name, value(name, json.nextToken())));
                }
                all.put(id, List.copyOf(variables));
            }
            if (json.nextToken() != null) {
                throw wrong("something stands after the closing }; take it out");
            }
            return all;
        }

        private void open(@Nullable JsonToken token, String what) throws Failure {
            if (token != JsonToken.START_OBJECT) {
                throw wrong(what + " is no object; write {\"NAME\": \"value\"}"
                        + (what.equals("the file") ? " under \"Parameters\" or a function's logical id" : ""));
            }
        }

        /** SAM passes text, and nothing in place of what it takes for an unresolved function. */
        private String value(String name, @Nullable JsonToken token) throws Failure {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.VALUE_NULL) {
                json.skipChildren();
                return "";
            }
            String value = String.valueOf(json.getString());
            if (value.indexOf('\0') >= 0 || name.indexOf('=') >= 0 || name.isEmpty() || name.indexOf('\0') >= 0) {
                throw wrong("\"" + name + "\" cannot be a variable: a name has no =, and nothing has a NUL character");
            }
            return value;
        }

        private int line() {
            return json.currentTokenLocation().getLineNr();
        }

        private Failure wrong(String what) {
            return new Failure(file + ":" + line() + ": " + what);
        }
    }
}
