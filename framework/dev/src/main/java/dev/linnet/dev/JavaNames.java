package dev.linnet.dev;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** What a service is called in Java. */
final class JavaNames {

    private JavaNames() {}

    /** The service's name in one word: {@code price-list} is {@code PriceList}. */
    static String word(String service) {
        return Arrays.stream(service.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    /**
     * The name of a service's class: that word, if it means nothing else.
     *
     * @param taken simple names that mean something else where the class is
     */
    static String type(String service, Set<String> taken) {
        String name = word(service);
        return taken.contains(name) || isOfTheLanguage(name) ? name + "Service" : name;
    }

    /** The last part of a service's package: {@code price-list} is {@code pricelist}. */
    static String segment(String service) {
        String name = service.replace("-", "");
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static boolean isOfTheLanguage(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
