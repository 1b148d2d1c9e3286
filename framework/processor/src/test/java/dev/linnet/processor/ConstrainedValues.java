package dev.linnet.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Seeded values of types near the bounds of the constraints that tests put on them, null among them. */
final class ConstrainedValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u2003",
            "\u00a0",
            "\0",
            "a",
            "ab",
            "abc",
            "abcd",
            "abcde",
            "A\nc",
            "AB",
            "ABC",
            "ABCDE",
            "1",
            "0",
            "-1",
            "1.5",
            "1.50",
            "12.34",
            "100",
            "99.99",
            "1e2",
            "1e-9",
            "123",
            "x1",
            "0x1",
            "-0",
            "a@b",
            "a@b.org",
            "a@b.c",
            "a b@c",
            "\"a b\"@c.org",
            "\"\"@c",
            "a..b@c",
            ".a@b",
            "a.@b",
            "a@b.",
            "a@-b",
            "a@b-",
            "a@b-c.org",
            "a@b--c",
            "@b",
            "a@",
            "a@b@c",
            "a@[127.0.0.1]",
            "a@[1.2.3]",
            "a@[IPv6:::1]",
            "a@[IPv6:1::2::3]",
            "a@[ipv6:fe80::1]",
            "\u00fc@\u00fc.org",
            "a@\ud83d\ude00.org",
            "\ud83d\ude00@a.org",
            "a+b_c@d_e",
            "a@b,c",
            "x".repeat(64) + "@b",
            "x".repeat(65) + "@b",
            "a@" + "x".repeat(63),
            "a@" + "x".repeat(64),
            "a@" + "x.".repeat(127) + "x",
            "a@" + "x.".repeat(128) + "x",
            "\"a\\\"b\"@c",
            "\"a\\b\"@c",
            "a@b\u3002c",
            "a(b)@c",
            "a@b..c");
    private static final List<Long> NUMBERS = List.of(
            0L,
            1L,
            -1L,
            2L,
            3L,
            6L,
            9L,
            10L,
            15L,
            17L,
            18L,
            30L,
            99L,
            100L,
            101L,
            102L,
            127L,
            -128L,
            32767L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE);
    private static final List<Double> DOUBLES = List.of(
            0.0,
            0.5,
            0.49999,
            1.0,
            -1.0,
            0.99,
            1.01,
            99.5,
            99.4,
            99.51,
            100.0,
            100.1,
            0.1,
            12.34,
            1e10,
            1e-10,
            Double.MAX_VALUE);
    private static final List<Integer> SHIFTS = List.of(-400, -40, -2, 2, 40, 400);

    private final Random random;

    ConstrainedValues(long seed) {
        this.random = new Random(seed);
    }

    /** A value of a type; its objects are nested up to a depth. */
    @Nullable
    Object of(Type type, int depth) throws ReflectiveOperationException {
        return of(type, Map.of(), depth);
    }

    private @Nullable Object of(Type type, Map<TypeVariable<?>, Type> variables, int depth)
            throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.getOrDefault(variable, Object.class), variables, depth);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variables, depth);
        }
        if (type instanceof ParameterizedType generic) {
            List<Type> arguments = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                arguments.add(
                        argument instanceof TypeVariable<?> v ? variables.getOrDefault(v, Object.class) : argument);
            }
            return random.nextInt(8) == 0
                    ? null
                    : generic((Class<?>) generic.getRawType(), arguments, variables, depth);
        }
        Class<?> plain = (Class<?>) type;
        return !plain.isPrimitive() && random.nextInt(5) == 0 ? null : plain(plain, Map.of(), depth);
    }

    private @Nullable Object generic(
            Class<?> raw, List<Type> arguments, Map<TypeVariable<?>, Type> variables, int depth)
            throws ReflectiveOperationException {
        if (raw == Optional.class) {
            return Optional.ofNullable(of(arguments.get(0), variables, depth));
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(depth > 0 ? 4 : 1); i > 0; i--) {
                map.put(of(arguments.get(0), variables, depth - 1), of(arguments.get(1), variables, depth - 1));
            }
            return map;
        }
        if (Iterable.class.isAssignableFrom(raw)) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = random.nextInt(depth > 0 ? 4 : 1); i > 0; i--) {
                list.add(of(arguments.get(0), variables, depth - 1));
            }
            return java.util.Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(list) : list;
        }
        Map<TypeVariable<?>, Type> own = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            own.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return object(raw, own, depth);
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
            throws ReflectiveOperationException {
        long number = pick(NUMBERS);
        double real = pick(DOUBLES) * (random.nextInt(4) == 0 ? -1 : 1);
        return switch (type.getSimpleName()) {
            case "String" -> pick(TEXTS);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte", "Byte" -> (byte) number;
            case "short", "Short" -> (short) number;
            case "int", "Integer" -> (int) number;
            case "long", "Long" -> number;
            case "float", "Float" ->
                random.nextInt(12) == 0
                        ? pick(List.of(Float.NaN, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY))
                        : (Float) (float) (real + 0.0);
            case "double", "Double" ->
                random.nextInt(12) == 0
                        ? pick(List.of(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                        : (Double) (real + 0.0);
            case "BigDecimal" ->
                random.nextBoolean()
                        ? new BigDecimal(pick(List.of("0", "0.5", "0.50", "99.5", "1E+5", "12.340", "1E-30", "100.00")))
                        : BigDecimal.valueOf(real);
            case "BigInteger" -> BigInteger.valueOf(number).multiply(BigInteger.valueOf(random.nextInt(3)));
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) number);
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number);
            case "int[]" -> random.ints(random.nextInt(4)).toArray();
            default ->
                type.isEnum()
                        ? pick(List.of(type.getEnumConstants()))
                        : type.isArray() ? array(type.getComponentType(), depth) : time(type, variables, depth);
        };
    }

    private Object array(Class<?> component, int depth) throws ReflectiveOperationException {
        Object array = Array.newInstance(component, random.nextInt(4));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(component, depth - 1));
        }
        return array;
    }

    private @Nullable Object time(Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
            throws ReflectiveOperationException {
        if (!type.getName().startsWith("java.time.")) {
            return object(type, variables, depth);
        }
        ZonedDateTime now =
                ZonedDateTime.now(ZoneId.systemDefault()).plusDays(pick(SHIFTS)).plusHours(random.nextInt(3) - 1);
        if (type == Instant.class) {
            return now.toInstant();
        }
        return type.getMethod("from", java.time.temporal.TemporalAccessor.class).invoke(null, now);
    }

    private @Nullable Object object(Class<?> type, Map<TypeVariable<?>, Type> variables, int depth)
            throws ReflectiveOperationException {
        if (depth < 0) {
            return null;
        }
        if (type.isSealed()) {
            return object(pick(List.of(type.getPermittedSubclasses())), variables, depth);
        }
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Type parameter : constructor.getGenericParameterTypes()) {
            arguments.add(of(parameter, variables, depth - 1));
        }
        constructor.setAccessible(true);
        return constructor.newInstance(arguments.toArray());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
