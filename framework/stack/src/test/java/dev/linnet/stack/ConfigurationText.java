package dev.linnet.stack;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A configuration as text: a line for each value that is there, indented by what it belongs to. */
final class ConfigurationText {

    private final StringBuilder out = new StringBuilder();
    private final Path folder;

    private ConfigurationText(Path folder) {
        this.folder = folder;
    }

    static String of(Configuration configuration, Path folder) {
        ConfigurationText text = new ConfigurationText(folder);
        text.record(0, configuration);
        return text.out.toString();
    }

    private void line(int indent, String name, Object value) {
        if (value instanceof Position at) {
            out.append("  ".repeat(indent)).append(name).append(": ").append(at).append('\n');
        } else if (value instanceof Path file) {
            line(indent, name, folder.relativize(file).toString());
        } else if (value instanceof Record record) {
            out.append("  ".repeat(indent))
                    .append(name)
                    .append(": ")
                    .append(record.getClass().getSimpleName())
                    .append('\n');
            record(indent + 1, record);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                line(indent, name + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> line(indent, name + "." + key, Objects.requireNonNull(each)));
        } else {
            out.append("  ".repeat(indent))
                    .append(name)
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    private void record(int indent, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                if (value != null) {
                    line(indent, component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
