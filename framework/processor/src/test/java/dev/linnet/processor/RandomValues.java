package dev.linnet.processor;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random values of any type that has a codec, from a seed. */
@SuppressWarnings({"JdkObsolete", "JavaInstantGetSecondsGetNano"
}) // a Deque that may hold null; nanoseconds of their own
final class RandomValues {

    private static final String[] TEXTS = {
        "",
        "a",
        "two words",
        "\"quoted\" \\ / back",
        "line\nbreak\ttab",
        "ümläut",
        "日本",
        "\ud83d\ude00",
        "\u2028",
        "\u0001",
        "null",
        "1"
    };

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    /** A value; null at times where the type is no primitive, never at the top. */
    Object of(Type type, int depth) throws ReflectiveOperationException {
        Object value = of(type, Map.of(), depth);
        return value != null ? value : of(type, depth);
    }

    private @Nullable Object of(Type type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        return switch (type) {
            case TypeVariable<?> variable -> of(Objects.requireNonNull(bound.get(variable)), Map.of(), depth);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], bound, depth);
            case GenericArrayType array -> throw new IllegalArgumentException(array.toString());
            case ParameterizedType parameterized -> generic(parameterized, bound, depth);
            case Class<?> plain -> plain.isPrimitive() || random.nextInt(8) > 0 ? plain(plain, Map.of(), depth) : null;
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private @Nullable Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof TypeVariable<?> variable
                    ? Objects.requireNonNull(bound.get(variable))
                    : arguments[i];
        }
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.ofNullable(of(arguments[0], bound, depth));
        }
        if (random.nextInt(8) == 0) {
            return null;
        }
        int size = depth <= 0 ? 0 : random.nextInt(4);
        if (Map.class.isAssignableFrom(raw)) {
            Map<Object, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                Object key = of(arguments[0], bound, depth);
                if (key != null) {
                    map.put(key, of(arguments[1], bound, depth - 1));
                }
            }
            return map;
        }
        if (Iterable.class.isAssignableFrom(raw)) {
            Collection<Object> all = raw == SortedSet.class
                    ? new TreeSet<>()
                    : raw == Set.class
                            ? new LinkedHashSet<>()
                            : raw == Deque.class ? new java.util.LinkedList<>() : new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Object element = of(arguments[0], bound, depth - 1);
                if (element != null || all instanceof List) {
                    all.add(element);
                }
            }
            return all;
        }
        Map<TypeVariable<?>, Type> inner = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            inner.put(raw.getTypeParameters()[i], arguments[i]);
        }
        return plain(raw, inner, depth);
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        if (type == Object.class) {
            return any(depth);
        }
        if (type == byte[].class) {
            byte[] bytes = new byte[random.nextInt(6)];
            random.nextBytes(bytes);
            return bytes;
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), depth <= 0 ? 0 : random.nextInt(20));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, of(type.getComponentType(), bound, depth - 1));
            }
            return array;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        Object scalar = scalar(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isSealed()) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            Class<?> chosen = permitted[depth <= 0 ? 0 : random.nextInt(permitted.length)];
            Map<TypeVariable<?>, Type> inner = new HashMap<>();
            for (int i = 0; i < chosen.getTypeParameters().length; i++) {
                inner.put(chosen.getTypeParameters()[i], bound.get(type.getTypeParameters()[i]));
            }
            return plain(chosen, inner, depth);
        }
        return depth < -3 ? null : object(type, bound, depth);
    }

    private Object object(Class<?> type, Map<TypeVariable<?>, Type> bound, int depth)
            throws ReflectiveOperationException {
        Executable creator = null;
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            creator = constructor;
        }
        for (Method method : type.getDeclaredMethods()) {
            creator = Modifier.isStatic(method.getModifiers())
                            && method.isAnnotationPresent(JsonCreator.class)
                            && !type.isRecord()
                    ? method
                    : creator;
        }
        if (creator == null) {
            throw new IllegalArgumentException(type.toString());
        }
        Type[] parameters = creator.getGenericParameterTypes();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = of(parameters[i], bound, depth - 1);
        }
        return creator instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) creator).invoke(null, arguments);
    }

    private @Nullable Object any(int depth) {
        return switch (random.nextInt(depth <= 0 ? 6 : 8)) {
            case 0 -> TEXTS[random.nextInt(TEXTS.length)];
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> random.nextDouble() * 1e6;
            case 4 -> random.nextBoolean();
            case 5 -> null;
            case 6 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(any(depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(TEXTS[random.nextInt(TEXTS.length)], any(depth - 1));
                }
                yield map;
            }
        };
    }

    private @Nullable Object scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt(1000) - 500;
            case "long", "Long" -> random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(1000);
            case "short", "Short" -> (short) random.nextInt();
            case "byte", "Byte" -> (byte) random.nextInt();
            case "double", "Double" -> number();
            case "float", "Float" -> (float) number();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "char", "Character" -> "aZ9 ü\"\\".charAt(random.nextInt(7));
            case "String" -> TEXTS[random.nextInt(TEXTS.length)];
            case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
            case "BigInteger" -> new BigInteger(random.nextInt(200), random);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "URI" -> URI.create("https://example.org/a%20b?q=" + random.nextInt(100) + "#f");
            default -> time(type);
        };
    }

    private double number() {
        double[] special = {
            0, -0.0, 1, 1e21, 1e-7, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        return random.nextBoolean() ? special[random.nextInt(special.length)] : random.nextGaussian() * 1e5;
    }

    private @Nullable Object time(Class<?> type) {
        int[] nanos = {0, 120_000_000, 123_456_000, 123_456_789, 1};
        Instant instant = Instant.ofEpochSecond(random.nextInt(), nanos[random.nextInt(nanos.length)]);
        if (random.nextInt(4) == 0) {
            instant = Instant.ofEpochSecond(60L * random.nextInt(1_000_000));
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(random.nextInt(12), 30);
        return switch (type.getSimpleName()) {
            case "Instant" -> instant;
            case "LocalDate" -> local.toLocalDate();
            case "LocalTime" -> local.toLocalTime();
            case "LocalDateTime" -> local;
            case "OffsetDateTime" -> local.atOffset(offset);
            case "ZonedDateTime" -> local.atZone(random.nextBoolean() ? ZoneId.of("Europe/Paris") : offset);
            case "OffsetTime" -> local.toLocalTime().atOffset(offset);
            case "Duration" -> Duration.ofSeconds(random.nextInt(), instant.getNano());
            case "Period" -> Period.of(random.nextInt(9), random.nextInt(20), random.nextInt(40));
            case "Year" -> Year.of(random.nextInt(3000));
            case "YearMonth" -> YearMonth.from(local);
            case "MonthDay" -> MonthDay.from(local);
            case "ZoneId" -> ZoneId.of("Europe/Paris");
            case "ZoneOffset" -> offset;
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
            case "OptionalDouble" ->
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
            default -> null;
        };
    }
}
