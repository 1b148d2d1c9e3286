package dev.linnet;

import dev.linnet.internal.HttpDate;
import java.time.Duration;
import java.time.Instant;

/**
 * A cookie for {@link Response#withCookie(SetCookie)} (RFC 6265 §4.1; SameSite and the name prefixes: RFC 6265bis §4.1.2.7,
 * §4.1.3). Immutable: each method gives a changed copy.
 */
public final class SetCookie {

    /** When browsers send a cookie along with requests that other sites cause. */
    public enum SameSite {
        /** Never. */
        STRICT("Strict"),
        /** Only when a link is followed to this site. */
        LAX("Lax"),
        /** Always; the cookie must be {@link SetCookie#secure()}. */
        NONE("None");

        private final String text;

        SameSite(String text) {
            this.text = text;
        }
    }

    private final String name;
    private final String attributes;

    private SetCookie(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * A cookie that lives until the browser is closed.
     *
     * @throws IllegalArgumentException for a name that is not a token, or a value with a space, a comma, a semicolon, a backslash,
     *     a quote or what is not ASCII: encode such a value, percent-encoding or base64url
     */
    public static SetCookie of(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '"' || c == ',' || c == ';' || c == '\\') {
                throw new IllegalArgumentException("the value of cookie " + name
                        + " has a character that a cookie must not have (RFC 6265 §4.1.1): encode it");
            }
        }
        return new SetCookie(Response.checkedName(name), name + '=' + value);
    }

    /** A cookie that makes browsers forget the one of the name; path and domain must be those it was set with. */
    public static SetCookie delete(String name) {
        return of(name, "").maxAge(Duration.ZERO);
    }

    /** Limits it to a path and what is below: {@code /orders}. */
    public SetCookie path(String path) {
        return with("Path", path);
    }

    /** Lets all hosts of a domain see it: {@code shop.example}. Without it only this host does. */
    public SetCookie domain(String domain) {
        return with("Domain", domain);
    }

    /** Lets it live for a time, in whole seconds; zero or less deletes it. */
    public SetCookie maxAge(Duration age) {
        return with("Max-Age", Long.toString(age.toSeconds()));
    }

    /** Lets it live until an instant, in whole seconds, by the browser's clock; {@link #maxAge} wins over it. */
    public SetCookie expires(Instant instant) {
        return with("Expires", HttpDate.format(instant));
    }

    /** Has it sent over HTTPS only. */
    public SetCookie secure() {
        return new SetCookie(name, attributes + "; Secure");
    }

    /** Hides it from scripts. */
    public SetCookie httpOnly() {
        return new SetCookie(name, attributes + "; HttpOnly");
    }

    /** Says whether other sites' requests carry it. */
    public SetCookie sameSite(SameSite sameSite) {
        return with("SameSite", sameSite.text);
    }

    /**
     * The text of the {@code Set-Cookie} header.
     *
     * @throws IllegalStateException for what browsers drop: {@code SameSite=None} or a name that begins with {@code __Secure-}
     *     without {@code Secure}; {@code __Host-} without it, with a domain or with another path than {@code /}
     */
    @Override
    public String toString() {
        boolean secure = attributes.contains("; Secure");
        boolean host = name.startsWith("__Host-");
        if (!secure && (attributes.contains("; SameSite=None") || name.startsWith("__Secure-") || host)) {
            throw new IllegalStateException("cookie " + name + " must be secure(): browsers drop it without");
        }
        if (host && (attributes.contains("; Domain=") || !(attributes + ";").contains("; Path=/;"))) {
            throw new IllegalStateException(
                    "cookie " + name + " must have path(\"/\") and no domain: browsers drop it else");
        }
        return attributes;
    }

    private SetCookie with(String attribute, String value) {
        boolean odd = value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            odd |= c < ' ' || c >= 0x7f || c == ';';
        }
        if (odd) {
            throw new IllegalArgumentException(
                    "the " + attribute + " of cookie " + name + " is empty, or has a ';' or what is not ASCII");
        }
        return new SetCookie(name, attributes + "; " + attribute + '=' + value);
    }
}
