package dev.linnet.contract;

import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of the contract, each written as it goes over the wire. */
final class ContractTable {

    private final List<ContractCase> cases = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param name what it shows; no other row has it
     * @param request {@code GET /path?query} and header lines; after an empty line the body
     * @param reply a status and header lines; an empty value says that the header is absent, a line that begins with a space
     *     goes on with the value of the one before ({@code Set-Cookie} with several)
     * @param body one of {@code text …}, {@code base64 …} and {@code empty}; or {@code problem}, {@code detail …} and, one a
     *     violation, {@code error where → detail}; or lines of {@link EchoService}: of each kind of line that is named, all
     *     are; a kind alone means none of it
     */
    ContractTable row(String name, String request, String reply, String... body) {
        cases.add(parsed(name, request, reply, List.of(body), false));
        return this;
    }

    /**
     * Adds a bad request: one that is answered with a problem, whose whole text is compared.
     *
     * @param request as in {@link #row}
     * @param reply as in {@link #row}
     * @param wrong the problem's detail, where that says it all; else one {@code where → detail} a violation, in order
     */
    ContractTable bad(String name, String request, String reply, String... wrong) {
        List<String> body = new ArrayList<>(List.of("problem"));
        for (String line : wrong) {
            body.add((line.contains(" → ") ? "error " : "detail ") + line);
        }
        cases.add(parsed(name, request, reply, body, true));
        return this;
    }

    /** Gives the last row a body of bytes. */
    ContractTable with(byte[] bytes) {
        ContractCase last = cases.removeLast();
        Call call =
                new Call(last.call().method(), last.call().target(), last.call().headers(), bytes);
        cases.add(new ContractCase(last.name(), call, last.status(), last.headers(), last.body(), last.bad()));
        return this;
    }

    List<ContractCase> cases() {
        return List.copyOf(cases);
    }

    private static ContractCase parsed(String name, String request, String reply, List<String> body, boolean bad) {
        int empty = request.indexOf("\n\n");
        String text = empty < 0 ? "" : request.substring(empty + 2);
        String[] lines = (empty < 0 ? request : request.substring(0, empty)).split("\n", -1);
        int space = lines[0].indexOf(' ');
        List<Header> sent = new ArrayList<>();
        headers(lines).forEach(line -> sent.add(new Header(line[0], line[1])));
        Call call = new Call(
                lines[0].substring(0, space),
                lines[0].substring(space + 1),
                sent,
                text.getBytes(StandardCharsets.UTF_8));
        String[] expected = reply.replace("\n ", "\0").split("\n", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        headers(expected).forEach(line -> headers.put(line[0], line[1].replace('\0', '\n')));
        return new ContractCase(name, call, Integer.parseInt(expected[0]), headers, body, bad);
    }

    private static List<String[]> headers(String[] lines) {
        List<String[]> headers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            headers.add(new String[] {lines[i].substring(0, colon), lines[i].substring(colon + 2)});
        }
        return headers;
    }
}
