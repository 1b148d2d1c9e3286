package dev.linnet.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names within one scope of generated code: each is given once, and none is a keyword. */
final class Names {

    /** Methods of Object without parameters, which a method of a component cannot be called. */
    static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken;

    Names(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The wanted name, followed by an underscore and a number where it is taken already. */
    String take(String wanted) {
        String name = isReserved(wanted) ? wanted + "_" : wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /** The accessor and the variable of a class: its name with a small first letter. */
    static String ofClass(String className) {
        return new Names(OF_OBJECT).take(Character.toLowerCase(className.charAt(0)) + className.substring(1));
    }

    private static boolean isReserved(String name) {
        return SourceVersion.isKeyword(name) || name.equals("yield");
    }
}
