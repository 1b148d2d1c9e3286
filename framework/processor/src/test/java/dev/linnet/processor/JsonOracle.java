package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.linnet.Problem;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's databind, told the deviations of docs/json.md where it has a switch for them, beside the codecs of some types. */
final class JsonOracle {

    /** The oracle's words for a sealed type without annotations. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@type")
    private interface Simple {}

    /** Only where the sealed type is declared; a part that is declared itself is as without the sealed type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface Part {}

    private final Class<?> outer;
    private final JsonMapper mapper;

    /** @param outer the class whose nested types are compared, compiled with their codecs */
    JsonOracle(Class<?> outer) {
        this.outer = outer;
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        java.util.UUID.class, c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        for (Class<?> type : outer.getDeclaredClasses()) {
            if (type.isSealed() && !type.isAnnotationPresent(JsonTypeInfo.class)) {
                builder.addMixIn(type, Simple.class);
                Arrays.stream(type.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .forEach(part -> builder.addMixIn(part, Part.class));
            }
        }
        this.mapper = builder.build();
    }

    /** The types that have a codec of their own. */
    List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type : outer.getDeclaredClasses()) {
            if (hasCodec(type)) {
                types.add(type);
            }
        }
        types.sort((a, b) -> a.getName().compareTo(b.getName()));
        return types;
    }

    /** What databind writes. */
    String written(Class<?> type, Object value) {
        return mapper(type).writerFor(type).writeValueAsString(value);
    }

    JsonNode tree(String json) {
        return mapper.readTree(json);
    }

    private static boolean hasCodec(Class<?> type) {
        try {
            return java.lang.reflect.Modifier.isPublic(codec(type).getModifiers())
                    && type.getTypeParameters().length == 0;
        } catch (ClassNotFoundException e) {
            return false; // only a part of others
        }
    }

    private static Class<?> codec(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getName().replace('$', '_') + "Json", true, type.getClassLoader());
    }

    /** Enums that are written by index are read by index; others are not, which the oracle can only be told for all. */
    private JsonMapper mapper(Class<?> type) {
        return type.getSimpleName().equals("Indexes")
                ? mapper.rebuild()
                        .disable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .build()
                : mapper;
    }

    /** Reads with both: the same value, or refused by both. */
    void compareReading(Class<?> type, String json) throws Exception {
        JavaType declared = mapper.constructType(type);
        Object expected = null;
        Exception refusal = null;
        try {
            expected = mapper(type).readerFor(declared).readValue(json);
        } catch (JacksonException | java.time.DateTimeException e) {
            refusal = e;
        }
        Object actual = null;
        Problem problem = null;
        try {
            actual = read(type, json);
        } catch (Problem e) {
            problem = e;
        }
        if ((refusal == null) != (problem == null)) {
            fail("%s%n%s%nthe oracle says: %s%nthe codec says: %s"
                    .formatted(
                            type,
                            json,
                            refusal == null ? expected : refusal.getMessage(),
                            problem == null ? actual : problem.getMessage()));
        }
        if (problem != null) {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.getMessage()).doesNotContain("jackson", "java.", "types.", "JsonToken", "Exception");
        } else if (!same(expected, actual)) {
            fail("%s%n%s%nthe oracle reads: %s%nthe codec reads: %s".formatted(type, json, expected, actual));
        }
    }

    /** What the codec writes. */
    String write(Class<?> type, Object value) throws Exception {
        JsonReply reply = new JsonReply();
        codec(type)
                .getMethod("write", tools.jackson.core.JsonGenerator.class, type)
                .invoke(null, reply.out(), value);
        return reply.response(200).text();
    }

    private @Nullable Object read(Class<?> type, String json) throws Exception {
        JsonParser in = JsonBody.parser(json.getBytes(StandardCharsets.UTF_8));
        try {
            Object value = codec(type).getMethod("read", JsonParser.class).invoke(null, in);
            JsonBody.end(in);
            return value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw JsonBody.problem(in, failure);
            }
            throw e;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    private boolean same(@Nullable Object a, @Nullable Object b) throws ReflectiveOperationException {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
            return same(x.orElse(null), y.orElse(null));
        }
        if (a.getClass().isArray()) {
            return same(list(a), list(b));
        }
        if (a instanceof Set<?>
                || a instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance)) {
            return a.equals(b);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            boolean same = x.keySet().equals(y.keySet());
            for (Object key : x.keySet()) {
                same &= same(x.get(key), y.get(key));
            }
            return same;
        }
        if (a instanceof Collection<?> x && b instanceof Collection<?> y) {
            Iterator<?> i = x.iterator();
            Iterator<?> j = y.iterator();
            boolean same = x.size() == y.size();
            while (same && i.hasNext()) {
                same = same(i.next(), j.next());
            }
            return same;
        }
        if (a.getClass().isRecord()) {
            boolean same = a.getClass() == b.getClass();
            for (RecordComponent component : a.getClass().getRecordComponents()) {
                same = same
                        && same(
                                component.getAccessor().invoke(a),
                                component.getAccessor().invoke(b));
            }
            return same;
        }
        boolean plain = a.getClass().getName().startsWith("types.") && !(a instanceof Enum<?>);
        return plain ? mapper.writeValueAsString(a).equals(mapper.writeValueAsString(b)) : Objects.equals(a, b);
    }

    private static List<Object> list(Object array) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }
}
