package dev.linnet.processor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which types the specification's constraints support (§8), numbers as text and floating-point ones as Hibernate Validator does. */
final class ConstraintTypes {

    /** Types that are checked alike. */
    enum Group {
        STRING,
        TEXT,
        INTEGRAL,
        FLOATING,
        BIG_DECIMAL,
        BIG_INTEGER,
        BOOLEAN,
        COLLECTION,
        MAP,
        ARRAY,
        MOMENT,
        INSTANT_OF_OLD,
        OTHER
    }

    private static final Set<Group> TEXTS = EnumSet.of(Group.STRING, Group.TEXT);
    private static final Set<Group> NUMBERS =
            EnumSet.of(Group.STRING, Group.TEXT, Group.INTEGRAL, Group.FLOATING, Group.BIG_DECIMAL, Group.BIG_INTEGER);
    private static final Set<Group> SIZED =
            EnumSet.of(Group.STRING, Group.TEXT, Group.COLLECTION, Group.MAP, Group.ARRAY);
    private static final Set<Group> MOMENTS = EnumSet.of(Group.MOMENT, Group.INSTANT_OF_OLD);
    private static final Set<Group> BOOLEANS = EnumSet.of(Group.BOOLEAN);

    private static final Map<String, Set<Group>> SUPPORTED = Map.ofEntries(
            Map.entry("NotNull", EnumSet.allOf(Group.class)),
            Map.entry("Null", EnumSet.allOf(Group.class)),
            Map.entry("NotBlank", TEXTS),
            Map.entry("NotEmpty", SIZED),
            Map.entry("Size", SIZED),
            Map.entry("Pattern", TEXTS),
            Map.entry("Email", TEXTS),
            Map.entry("AssertTrue", BOOLEANS),
            Map.entry("AssertFalse", BOOLEANS),
            Map.entry("Min", NUMBERS),
            Map.entry("Max", NUMBERS),
            Map.entry("DecimalMin", NUMBERS),
            Map.entry("DecimalMax", NUMBERS),
            Map.entry("Digits", NUMBERS),
            Map.entry("Positive", NUMBERS),
            Map.entry("PositiveOrZero", NUMBERS),
            Map.entry("Negative", NUMBERS),
            Map.entry("NegativeOrZero", NUMBERS),
            Map.entry("Past", MOMENTS),
            Map.entry("PastOrPresent", MOMENTS),
            Map.entry("Future", MOMENTS),
            Map.entry("FutureOrPresent", MOMENTS));

    private final Elements elements;
    private final Types types;

    ConstraintTypes(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
    }

    /** Whether the specification's constraint can be on types of a group. */
    static boolean supports(Constraint constraint, Group group) {
        return SUPPORTED.getOrDefault(constraint.name(), Set.of()).contains(group);
    }

    /** What a constraint supports, in words. */
    static String supported(Constraint constraint) {
        Set<Group> groups = SUPPORTED.getOrDefault(constraint.name(), Set.of());
        return groups.contains(Group.INTEGRAL)
                ? "numbers"
                : groups.contains(Group.MAP)
                        ? "text, collections, maps and arrays"
                        : groups.contains(Group.MOMENT)
                                ? "dates and times"
                                : groups.contains(Group.BOOLEAN) ? "booleans" : "text";
    }

    Group group(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Group.ARRAY;
        }
        if (!(type instanceof DeclaredType)) {
            return primitive(type.getKind());
        }
        return switch (Mirrors.qualified(type)) {
            case "java.lang.String" -> Group.STRING;
            case "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long" -> Group.INTEGRAL;
            case "java.lang.Float", "java.lang.Double" -> Group.FLOATING;
            case "java.lang.Boolean" -> Group.BOOLEAN;
            case "java.math.BigDecimal" -> Group.BIG_DECIMAL;
            case "java.math.BigInteger" -> Group.BIG_INTEGER;
            case "java.util.Date", "java.util.Calendar" -> Group.INSTANT_OF_OLD;
            case "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.MonthDay",
                    "java.time.OffsetDateTime",
                    "java.time.OffsetTime",
                    "java.time.Year",
                    "java.time.YearMonth",
                    "java.time.ZonedDateTime",
                    "java.time.chrono.HijrahDate",
                    "java.time.chrono.JapaneseDate",
                    "java.time.chrono.MinguoDate",
                    "java.time.chrono.ThaiBuddhistDate" -> Group.MOMENT;
            default -> container(type);
        };
    }

    private static Group primitive(TypeKind kind) {
        return switch (kind) {
            case BYTE, SHORT, INT, LONG -> Group.INTEGRAL;
            case FLOAT, DOUBLE -> Group.FLOATING;
            case BOOLEAN -> Group.BOOLEAN;
            default -> Group.OTHER;
        };
    }

    private Group container(TypeMirror type) {
        return isA(type, "java.lang.CharSequence")
                ? Group.TEXT
                : isA(type, "java.util.Collection")
                        ? Group.COLLECTION
                        : isA(type, "java.util.Map") ? Group.MAP : Group.OTHER;
    }

    private boolean isA(TypeMirror type, String qualified) {
        TypeElement element = elements.getTypeElement(qualified);
        return types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }
}
