package dev.linnet.stack;

import dev.linnet.stack.TemplateTable.KeySchema;
import dev.linnet.stack.TemplateTable.SecondaryIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a table's secondary indexes. */
final class IndexReader {

    /** CloudFormation, AWS::DynamoDB::Table GlobalSecondaryIndex, which has all that a local one has. */
    private static final Set<String> GLOBAL = Set.of(
            "ContributorInsightsSpecification",
            "IndexName",
            "KeySchema",
            "OnDemandThroughput",
            "Projection",
            "ProvisionedThroughput",
            "WarmThroughput");

    private static final Set<String> LOCAL = Set.of("IndexName", "KeySchema", "Projection");
    private static final Set<String> PROJECTIONS = new TreeSet<>(Set.of("ALL", "INCLUDE", "KEYS_ONLY"));

    private final KeyReader keys;
    private final Set<String> names = new HashSet<>();

    IndexReader(KeyReader keys) {
        this.keys = keys;
    }

    /** DynamoDB guide, "Quotas": 20 a table. */
    List<SecondaryIndex> global(Section table) throws Mistake {
        List<SecondaryIndex> indexes = new ArrayList<>();
        for (Section index : some(table, "GlobalSecondaryIndexes", 20)) {
            index.only(GLOBAL);
            indexes.add(read(index));
        }
        return indexes;
    }

    /** DynamoDB guide, "Quotas": 5 a table. Each needs the table's partition key and sort keys on both sides. */
    List<SecondaryIndex> local(Section table, KeySchema primary) throws Mistake {
        List<SecondaryIndex> indexes = new ArrayList<>();
        for (Section section : some(table, "LocalSecondaryIndexes", 5)) {
            section.only(LOCAL);
            SecondaryIndex index = read(section);
            if (primary.sort() == null
                    || index.key().sort() == null
                    || !index.key().partition().equals(primary.partition())) {
                throw new Mistake(
                        section.at("KeySchema"),
                        section.path()
                                + " is a local index, so the table must have a RANGE, and the index the table's HASH, "
                                + primary.partition()
                                + ", and a RANGE of its own; make it one of GlobalSecondaryIndexes otherwise");
            }
            indexes.add(index);
        }
        return indexes;
    }

    private static List<Section> some(Section table, String key, int most) throws Mistake {
        List<Section> all = table.sections(key);
        if (all.size() > most) {
            throw new Mistake(
                    table.at(key), table.path() + "." + key + " has " + all.size() + "; a table has at most " + most);
        }
        return all;
    }

    private SecondaryIndex read(Section index) throws Mistake {
        String name = index.required("IndexName");
        TableReader.checkName(index, "IndexName", name);
        if (!names.add(name)) {
            throw new Mistake(
                    index.at("IndexName"), index.path() + ".IndexName is " + name + " once more; give each its own");
        }
        Section projection = index.section("Projection");
        projection.only(Set.of("NonKeyAttributes", "ProjectionType"));
        String type = projection.oneOf("ProjectionType", PROJECTIONS);
        List<String> included = projection.texts("NonKeyAttributes");
        if (type.equals("INCLUDE") == included.isEmpty()) {
            throw new Mistake(
                    projection.at("NonKeyAttributes"),
                    projection.path() + " is " + type + (included.isEmpty() ? " without" : " with")
                            + " NonKeyAttributes; INCLUDE has a list of at least one, the others have none");
        }
        return new SecondaryIndex(name, keys.key(index), type, included);
    }
}
