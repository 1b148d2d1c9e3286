package dev.linnet.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** As {@link Binder}, for URIs and languages; a class of its own so that services without them do not load it. */
public final class Locators {

    private Locators() {}

    /** A URI or a reference to one (RFC 2396, as {@link URI} has it); not empty. */
    public static URI toUri(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            if (!text.isEmpty()) {
                return new URI(text);
            }
        } catch (URISyntaxException e) {
            return binder.invalid(in, name, text, "a URI such as https://shop.example/a");
        }
        return binder.invalid(in, name, text, "a URI such as https://shop.example/a");
    }

    /** A language tag (RFC 5646); not empty. */
    public static Locale toLocale(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            if (!text.isEmpty()) {
                return new Locale.Builder().setLanguageTag(text).build();
            }
        } catch (IllformedLocaleException e) {
            return binder.invalid(in, name, text, "a language tag such as de-CH");
        }
        return binder.invalid(in, name, text, "a language tag such as de-CH");
    }
}
