package types;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.linnet.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Types of every kind that has a codec, for the comparison with databind. */
public final class Values {

    private Values() {}

    @Json
    public record Primitives(int i, long l, short s, byte b, double d, float f, boolean z, char c) {}

    @Json
    public record Boxes(Integer i, Long l, Short s, Byte b, Double d, Float f, Boolean z, Character c) {}

    @Json
    public record Scalars(String text, BigDecimal decimal, BigInteger integer, UUID uuid, URI uri, byte[] bytes) {}

    @Json
    public record Times(
            Instant instant,
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            OffsetTime offsetTime,
            Duration duration,
            Period period,
            Year year,
            YearMonth yearMonth,
            MonthDay monthDay,
            ZoneId zone,
            ZoneOffset zoneOffset) {}

    public record Inner(String name, int in) {}

    @Json
    public record Lists(
            List<String> texts,
            List<Inner> inners,
            List<List<Integer>> nested,
            Set<Integer> set,
            SortedSet<String> sorted,
            Collection<Long> collection,
            SequencedCollection<Double> sequenced,
            Deque<Inner> deque,
            List<? extends Inner> wild) {}

    @Json
    public record Arrays(String[] texts, int[] ints, long[] longs, double[] doubles, boolean[] flags, Inner[] inners, int[][] grid) {}

    @Json
    public record Maps(
            Map<String, Integer> counts,
            Map<Plain, String> byEnum,
            Map<Renamed, String> byRenamed,
            Map<UUID, Inner> byUuid,
            Map<Integer, List<Inner>> byInt,
            Map<Long, Long> byLong,
            SortedMap<String, Map<String, Boolean>> sorted,
            SequencedMap<String, Inner> sequenced,
            Map<LocalDate, Integer> byDate) {}

    @Json
    public record Optionals(
            Optional<String> text,
            OptionalInt i,
            OptionalLong l,
            OptionalDouble d,
            Optional<Inner> inner,
            Optional<List<String>> list,
            Optional<Integer> boxed) {}

    public enum Plain {
        ONE,
        TWO,
        THREE
    }

    public enum Renamed {
        @JsonProperty("first")
        ONE,
        @JsonProperty("second")
        @JsonAlias({"2nd", "zwei"})
        TWO,
        THREE
    }

    public enum Texted {
        SMALL,
        LARGE;

        @Override
        public String toString() {
            return "size-" + ordinal();
        }
    }

    public enum Coded {
        RED("r"),
        GREEN("g");

        private final String code;

        Coded(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    public enum Made {
        UP,
        DOWN;

        @JsonCreator
        public static Made of(String text) {
            for (Made made : values()) {
                if (made.code().equals(text)) {
                    return made;
                }
            }
            throw new IllegalArgumentException("no such direction");
        }

        @JsonValue
        public String code() {
            return name().toLowerCase();
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    public enum Indexed {
        ZERO,
        ONE
    }

    @Json
    public record Enums(Plain plain, Renamed renamed, Texted texted, Coded coded, Made made, List<Plain> list) {}

    @Json
    public enum Shared {
        @JsonProperty("shared/one")
        ONE,
        @JsonAlias("zwei")
        TWO
    }

    @Json
    public record EnumKeys(
            Map<Texted, Integer> texted,
            Map<Coded, Integer> coded,
            Map<Made, Integer> made,
            Map<Shared, List<Shared>> shared,
            Map<other.Size, Integer> elsewhere,
            SortedMap<Renamed, Renamed> sorted) {}

    @Json
    public record IndexedKeys(Map<Indexed, String> indexed) {}

    @Json
    public record Indexes(Indexed indexed, List<Indexed> list) {}

    @Json
    public record Names(
            @JsonProperty("other_name") String name,
            @JsonAlias({"b", "c"}) String a,
            @JsonIgnore String hidden,
            @JsonProperty(access = JsonProperty.Access.READ_ONLY) String onlyWritten,
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String onlyRead,
            @JsonProperty(access = JsonProperty.Access.READ_ONLY) List<Integer> listOnlyWritten,
            @JsonProperty(required = true) String required,
            @JsonInclude(JsonInclude.Include.NON_NULL) String nonNull,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> nonEmpty,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String nonEmptyText,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> nonAbsent,
            String in,
            String property,
            String value,
            String out) {}

    @Json
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sparse(
            String text, Integer number, int primitive, List<String> list, @JsonInclude(JsonInclude.Include.ALWAYS) String always) {}

    @Json
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Sparser(
            String text,
            Integer number,
            Optional<String> maybe,
            OptionalInt count,
            int[] ints,
            byte[] bytes,
            Map<String, Integer> map,
            Set<String> set,
            Inner inner,
            UUID uuid,
            boolean flag) {}

    @Json
    public record Indices(String a, @JsonProperty(index = 2) String b, @JsonProperty(value = "z", index = 1) String c, String d) {}

    @Json
    public record Anything(Object any, Map<String, Object> map, List<?> list, Map<String, ?> wild) {}

    public record Page<T>(List<T> items, T first, Optional<T> last, Map<String, T> byName) {}

    public record Pair<A, B>(A a, B b) {}

    @Json
    public record Generics(Page<Inner> inners, Page<String> texts, Pair<Integer, Page<Long>> pair, Page<List<String>> lists) {}

    @Json
    public record Tree(String name, List<Tree> children, Map<String, Tree> named, Optional<Tree> left) {}

    @Json
    public sealed interface Shape permits Circle, Square, Polygon {}

    public record Circle(double radius) implements Shape {}

    public record Square(int side, String label) implements Shape {}

    public sealed interface Polygon extends Shape permits Triangle, Group {}

    public record Triangle(List<Integer> sides) implements Polygon {}

    public record Group(List<Shape> shapes, Shape first) implements Polygon {}

    @Json
    public record Drawing(List<Shape> shapes, Map<String, Shape> named, Circle circle, Shape nothing) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Cat.class, name = "cat"), @JsonSubTypes.Type(value = Dog.class)})
    @Json
    public sealed interface Animal permits Cat, Dog {}

    public record Cat(String name, int lives) implements Animal {}

    @JsonTypeName("dog")
    public record Dog(String name, Animal friend) implements Animal {}

    @Json
    public record Zoo(List<Animal> animals, Cat cat, Optional<Animal> star) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @Json
    public sealed interface Boxed permits Small, Big {}

    public record Small(int size) implements Boxed {}

    public record Big(Boxed inner, String text) implements Boxed {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    @Json
    public sealed interface Arrayed permits Left, Right {}

    public record Left(int size) implements Arrayed {}

    public record Right(Arrayed inner, String text) implements Arrayed {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type", visible = true)
    @JsonSubTypes({@JsonSubTypes.Type(value = Plus.class, name = "plus"), @JsonSubTypes.Type(value = Minus.class, name = "minus")})
    @Json
    public sealed interface Operation permits Plus, Minus {}

    public record Plus(int a, String type, int b) implements Operation {
        public Plus {
            type = "plus";
        }
    }

    public record Minus(String type, Operation of) implements Operation {
        public Minus {
            type = "minus";
        }
    }

    public sealed interface Result<T> permits Done, Failed {}

    public record Done<T>(T value) implements Result<T> {}

    public record Failed<T>(String why) implements Result<T> {}

    @Json
    public record Results(Result<String> text, Result<Inner> inner) {}

    public record Id(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Id {}
    }

    public record Cents(long cents) {
        @JsonCreator
        public static Cents of(String text) {
            return new Cents(Long.parseLong(text));
        }

        @JsonValue
        public String text() {
            return Long.toString(cents);
        }
    }

    @Json
    public record Singles(Id id, List<Id> ids, Cents cents) {}

    @Json
    public static final class Person {
        private final String name;
        private final int age;

        @JsonCreator
        public Person(@JsonProperty("name") String name, @JsonProperty("age") int age) {
            this.name = name;
            this.age = age;
        }

        public String getName() {
            return name;
        }

        public int getAge() {
            return age;
        }

        public boolean isAdult() {
            return age >= 18;
        }
    }

    @Json
    public record WithGetter(String first, String last) {
        public String getFull() {
            return first + " " + last;
        }

        public boolean isEmpty() {
            return first == null;
        }

        String getHidden() {
            return "hidden";
        }
    }

    @Json
    public record Formats(
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate date,
            @JsonFormat(pattern = "HH:mm") LocalTime time,
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss", timezone = "UTC") Instant instant,
            @JsonFormat(pattern = "yyyy/MM/dd HH:mm") LocalDateTime dateTime) {}

    @Json
    public record Nothing() {}

    @Json
    public record Factory(String name, int size) {
        @JsonCreator
        public static Factory of(@JsonProperty("name") String name, @JsonProperty("count") int count) {
            return new Factory(name, count);
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonProperty("bundled")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @interface Bundle {}

    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @Bundle
    @JsonAlias("old")
    @interface Bundles {}

    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonPropertyOrder({"last_one", "firstOne"})
    @interface Style {}

    @Json
    public record InBundle(@Bundle String one) {}

    @Json
    public record NamedBeforeBundle(@JsonProperty("mine") @Bundles String one) {}

    @Json
    public record NamedAfterBundle(@Bundles @JsonProperty("mine") String one) {}

    @Json
    @Style
    public record Styled(int firstOne, String inTheMiddle, String URLText, @JsonProperty("asIs") int given, int lastOne) {}

    @Json
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public record Kebab(int aURLOfB, int HTML, int x1Y2, int plain) {}

    public record Street(String name, @JsonAlias("no") int number, @JsonFormat(pattern = "dd.MM.yyyy") LocalDate built) {}

    public record Address(@JsonUnwrapped(prefix = "street_") Street street, @JsonInclude(JsonInclude.Include.NON_NULL) String city) {}

    @Json
    public record Unwraps(
            String name,
            @JsonUnwrapped Address home,
            @JsonUnwrapped(prefix = "work_", suffix = "!") Street work,
            @JsonUnwrapped(enabled = false) Address wrapped,
            @JsonFormat(pattern = "MM/yyyy") YearMonth built) {}

    @Json
    @JsonIgnoreProperties({"secret", "gone"})
    public record Ignores(String kept, String secret, @JsonProperty("gone") String renamed) {}

    @Json
    @JsonIgnoreProperties(value = "id", allowGetters = true)
    public record IgnoresRead(String id, String name) {}

    @Json
    @JsonIgnoreProperties(value = "id", allowSetters = true)
    public record IgnoresWritten(String id, String name) {}

    @Json
    @JsonPropertyOrder(value = {"z", "b"}, alphabetic = true)
    public record Ordered(int c, int b, @JsonProperty(index = 0) int a, int z) {}
}
