package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.ServiceDescription.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page that a browser gets at {@code /}: every function and its routes. Without scripts, and nothing is loaded. */
final class RoutesPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1c2430; --dim: #5d6878; --paper: #fbfbf9; --card: #fff; --line: #e3e4e0;
              --get: #1a6fb0; --post: #1d7a46; --put: #96610a; --delete: #b3372f; --any: #6a4fa3 }
            @media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --dim: #98a3b3; --paper: #14181e; --card: #1b2129;
              --line: #2c343f; --get: #6db6ee; --post: #63c88d; --put: #e0ad55; --delete: #f0857c; --any: #b49ce8 } }
            body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 60rem; font: 16px/1.5 system-ui, sans-serif;
              color: var(--ink); background: var(--paper) }
            h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.05rem; margin: 2rem 0 .6rem }
            p { margin: .3rem 0; color: var(--dim) } footer { margin-top: 2.5rem }
            .card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow-x: auto }
            table { border-collapse: collapse; width: 100% } td { padding: .55rem .9rem; vertical-align: top }
            tr + tr td { border-top: 1px solid var(--line) }
            code, .method { font: .9rem/1.6 ui-monospace, Menlo, Consolas, monospace }
            .method { font-weight: 600; width: 4.5rem; color: var(--any) } .GET { color: var(--get) } .POST { color: var(--post) }
            .PUT, .PATCH { color: var(--put) } .DELETE { color: var(--delete) }
            .dim, .in { color: var(--dim) } .in { font-size: .85rem } a { color: inherit; text-underline-offset: .2em }
            """;

    private RoutesPage() {}

    static Reply of(KnownRoutes known, String authority) {
        String functions = known.all().stream()
                .map(KnownRoute::function)
                .distinct()
                .map(function -> function(function, known.of(function)))
                .collect(Collectors.joining());
        String none = "<h2>No routes</h2>\n<p>The template has no API that calls a function.</p>\n";
        String page = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <title>Linnet: the local stack</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>The local stack</h1>
                <p>What <code>./linnet dev</code> serves on <code>http://%s</code>.</p>
                %s<footer>
                <p>Each request is a line on the console of <code>./linnet dev</code>, with its status, time and function; what the
                function prints stands beside it. For another <code>Accept</code> this address answers as API Gateway does.</p>
                </footer>
                </body>
                </html>
                """.formatted(STYLE, escaped(authority), functions.isEmpty() ? none : functions);
        return new Reply(
                200,
                List.of(
                        new Header("Content-Type", "text/html; charset=utf-8"),
                        new Header(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                                        + " form-action 'none'; frame-ancestors 'none'"),
                        new Header("X-Content-Type-Options", "nosniff"),
                        new Header("Cache-Control", "no-store"),
                        new Header("Vary", "Accept")),
                page.getBytes(StandardCharsets.UTF_8));
    }

    private static String function(String name, List<KnownRoute> routes) {
        String rows = routes.stream().map(RoutesPage::row).collect(Collectors.joining());
        return "<h2>" + escaped(name) + "</h2>\n<div class=\"card\"><table>\n" + rows + "</table></div>\n";
    }

    private static String row(KnownRoute route) {
        String path = "<code>" + escaped(route.path()) + "</code>";
        boolean link = !route.path().contains("{")
                && (route.method().equals("GET") || route.method().equals("ANY"));
        String parameters =
                route.parameters().stream().map(RoutesPage::parameter).collect(Collectors.joining(" · "));
        return "<tr><td class=\"method " + escaped(route.method()) + "\">" + escaped(route.method()) + "</td><td>"
                + (link ? "<a href=\"" + escaped(encoded(route.path())) + "\">" + path + "</a>" : path)
                + (parameters.isEmpty() ? "" : "<br><span class=\"in\">" + parameters + "</span>")
                + "</td><td class=\"dim\"><code>" + escaped(route.handler()) + "</code></td></tr>\n";
    }

    private static String parameter(Parameter parameter) {
        return escaped(parameter.name()) + " (" + escaped(parameter.in()) + (parameter.required() ? "" : ", optional")
                + ")";
    }

    /** A path as it is sent: what a URL does not have as itself is percent-encoded (RFC 3986 §3.3). */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean itself = b > ' ' && (Character.isLetterOrDigit(b) || "-._~!$&'()*+,;=:@/".indexOf(b) >= 0);
            encoded.append(itself ? Character.toString(b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
