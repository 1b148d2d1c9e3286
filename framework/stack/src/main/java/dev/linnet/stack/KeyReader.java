package dev.linnet.stack;

import dev.linnet.stack.TemplateTable.KeyAttribute;
import dev.linnet.stack.TemplateTable.KeySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys of one table and its indexes, held against the attributes that the table defines. */
final class KeyReader {

    private static final Set<String> TYPES = new TreeSet<>(Set.of("S", "N", "B"));
    private static final Set<String> ROLES = new TreeSet<>(Set.of("HASH", "RANGE"));
    private static final int LONGEST = 255;

    /** The definitions by attribute, in the order of the file. */
    private final Map<String, Section> defined = new LinkedHashMap<>();

    private final List<KeyAttribute> attributes = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    KeyReader(Section table) throws Mistake {
        for (Section definition : table.sections("AttributeDefinitions")) {
            definition.only(Set.of("AttributeName", "AttributeType"));
            String name = definition.required("AttributeName");
            if (name.length() > LONGEST) {
                throw new Mistake(
                        definition.at("AttributeName"),
                        definition.path() + ".AttributeName has " + name.length() + " characters; a key's has at most "
                                + LONGEST);
            }
            if (defined.putIfAbsent(name, definition) != null) {
                throw new Mistake(
                        definition.at(), definition.path() + " defines " + name + " once more; take one of them out");
            }
            attributes.add(new KeyAttribute(name, definition.oneOf("AttributeType", TYPES)));
        }
    }

    /** The {@code KeySchema} of a table or an index: one HASH, then at most one RANGE. */
    KeySchema key(Section owner) throws Mistake {
        List<Section> schema = owner.sections("KeySchema");
        if (schema.isEmpty()) {
            throw new Mistake(
                    owner.at("KeySchema"),
                    owner.path() + " has no KeySchema; it is a list of an attribute with KeyType HASH, and one with"
                            + " RANGE where the key has two");
        }
        List<String> names = new ArrayList<>();
        for (Section part : schema) {
            part.only(Set.of("AttributeName", "KeyType"));
            String role = part.oneOf("KeyType", ROLES);
            if (!role.equals(names.isEmpty() ? "HASH" : "RANGE") || names.size() == 2) {
                throw new Mistake(
                        part.at("KeyType"),
                        part.path() + ".KeyType is " + role + "; a key is one HASH and after it at most one RANGE");
            }
            String name = part.required("AttributeName");
            if (names.contains(name)) {
                throw new Mistake(
                        part.at("AttributeName"),
                        part.path() + ".AttributeName is " + name + ", the partition key already; name another");
            }
            if (!defined.containsKey(name)) {
                throw new Mistake(
                        part.at("AttributeName"),
                        part.path() + ".AttributeName is " + name + ", which AttributeDefinitions has not; it has "
                                + defined.keySet());
            }
            names.add(name);
        }
        used.addAll(names);
        return new KeySchema(names.get(0), names.size() == 2 ? names.get(1) : null);
    }

    /** The attributes, when all keys have been read: each must be in one. */
    List<KeyAttribute> attributes() throws Mistake {
        for (Map.Entry<String, Section> definition : defined.entrySet()) {
            if (!used.contains(definition.getKey())) {
                throw new Mistake(
                        definition.getValue().at(),
                        definition.getValue().path() + " defines " + definition.getKey()
                                + ", which no key of the table or its indexes has; take it out: DynamoDB defines key"
                                + " attributes only");
            }
        }
        return attributes;
    }
}
