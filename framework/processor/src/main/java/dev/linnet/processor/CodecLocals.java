package dev.linnet.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Gives out names for the local variables of one generated method, each once. */
final class CodecLocals {

    /** What a dotted name begins with: a variable of that name would be meant instead (JLS §6.4.2). */
    private static final Pattern FIRST = Pattern.compile("(?<![\\w.$])([\\w$]+)\\.");

    private final Set<String> taken;

    CodecLocals(String... taken) {
        this.taken = new HashSet<>(List.of(taken));
    }

    /** Takes the names of classes and packages that the code calls. */
    void avoid(String code) {
        Matcher matcher = FIRST.matcher(code);
        while (matcher.find()) {
            taken.add(matcher.group(1));
        }
    }

    /** The name, or with as many underscores as make it one that is free. */
    String add(String name) {
        String free = name;
        while (SourceVersion.isKeyword(free) || free.equals("_") || !taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
