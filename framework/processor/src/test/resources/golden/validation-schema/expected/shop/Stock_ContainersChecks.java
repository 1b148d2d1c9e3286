package shop;

import dev.linnet.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The constraints of {@link Stock.Containers}. Written by Linnet 0.1.0-SNAPSHOT. */
final class Stock_ContainersChecks {

    private Stock_ContainersChecks() {}

    /** What of the value breaks a constraint; null where nothing does. */
    static Violations check(Stock.Containers value) {
        if (value == null) {
            return null;
        }
        Violations found = null;
        List<String> list = value.list();
        if (list == null || list.isEmpty()) {
            found = Violations.add(found, "/list", "must not be empty", "NotEmpty");
        }
        if (list != null && list.size() > 3) {
            found = Violations.add(found, "/list", "size must be between 0 and 3", "Size");
        }
        Violations inList = checkList(list);
        if (inList != null) {
            found = Violations.below(found, "/list", inList);
        }
        int[] array = value.array();
        if (array != null && (array.length == 0 || array.length > 2)) {
            found = Violations.add(found, "/array", "size must be between 1 and 2", "Size");
        }
        Set<Stock.Leaf> leaves = value.leaves();
        if (leaves == null) {
            found = Violations.add(found, "/leaves", "must not be null", "NotNull");
        }
        Violations inLeaves = checkLeaves(leaves);
        if (inLeaves != null) {
            found = Violations.below(found, "/leaves", inLeaves);
        }
        Map<String, Integer> map = value.map();
        if (map != null && map.size() > 2) {
            found = Violations.add(found, "/map", "size must be between 0 and 2", "Size");
        }
        Violations inMap = checkMap(map);
        if (inMap != null) {
            found = Violations.below(found, "/map", inMap);
        }
        Optional<String> optional = value.optional();
        if (optional == null) {
            found = Violations.add(found, "/optional", "must not be null", "NotNull");
        }
        if (optional != null) {
            String optionalValue = optional.orElse(null);
            if (optionalValue != null && optionalValue.length() > 3) {
                found = Violations.add(found, "/optional", "size must be between 0 and 3", "Size");
            }
        }
        Optional<String> needed = value.needed();
        if (needed != null) {
            String neededValue = needed.orElse(null);
            if (neededValue == null || neededValue.isBlank()) {
                found = Violations.add(found, "/needed", "must not be blank", "NotBlank");
            }
        }
        List<List<Integer>> nested = value.nested();
        Violations inNested = checkNested(nested);
        if (inNested != null) {
            found = Violations.below(found, "/nested", inNested);
        }
        Map<Stock.Grade, Integer> grades = value.grades();
        Violations inGrades = checkGrades(grades);
        if (inGrades != null) {
            found = Violations.below(found, "/grades", inGrades);
        }
        boolean accepted = value.accepted();
        if (!accepted) {
            found = Violations.add(found, "/accepted", "must be true", "AssertTrue");
        }
        Boolean spam = value.spam();
        if (spam != null && spam) {
            found = Violations.add(found, "/spam", "must be false", "AssertFalse");
        }
        return found;
    }

    private static Violations checkList(List<String> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (String each : values) {
            if (each == null || each.isBlank()) {
                found = Violations.addAt(found, index, "must not be blank", "NotBlank");
            }
            if (each != null && each.length() > 5) {
                found = Violations.addAt(found, index, "size must be between 0 and 5", "Size");
            }
            index++;
        }
        return found;
    }

    private static Violations checkLeaves(Set<Stock.Leaf> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (Stock.Leaf each : values) {
            Violations inLeaves = Stock_LeafChecks.check(each);
            if (inLeaves != null) {
                found = Violations.belowAt(found, index, inLeaves);
            }
            index++;
        }
        return found;
    }

    private static Violations checkMap(Map<String, Integer> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        for (Map.Entry<String, Integer> entry : values.entrySet()) {
            String key = entry.getKey();
            if (key != null && key.length() < 2) {
                found = Violations.addOf(found, key, "size must be between 2 and 2147483647", "Size");
            }
            Integer each = entry.getValue();
            if (each != null && each <= 0) {
                found = Violations.addOf(found, key, "must be greater than 0", "Positive");
            }
        }
        return found;
    }

    private static Violations checkNested(List<List<Integer>> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (List<Integer> each : values) {
            Violations inNested = checkNested_2(each);
            if (inNested != null) {
                found = Violations.belowAt(found, index, inNested);
            }
            index++;
        }
        return found;
    }

    private static Violations checkNested_2(List<Integer> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        int index = 0;
        for (Integer each : values) {
            if (each != null && each > 9) {
                found = Violations.addAt(found, index, "must be less than or equal to 9", "Max");
            }
            index++;
        }
        return found;
    }

    private static Violations checkGrades(Map<Stock.Grade, Integer> values) {
        if (values == null) {
            return null;
        }
        Violations found = null;
        for (Map.Entry<Stock.Grade, Integer> entry : values.entrySet()) {
            Stock.Grade key = entry.getKey();
            Integer each = entry.getValue();
            if (each != null && each < 1) {
                found = Violations.addOf(found, key == null ? null : nameOfGrade(key), "must be greater than or equal to 1", "Min");
            }
        }
        return found;
    }

    private static String nameOfGrade(Stock.Grade key) {
        if (key == Stock.Grade.BEST) {
            return "1st";
        }
        return key.name();
    }
}
