package dev.linnet.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A case that cannot hold on some ways: the front has taken the difference away before there is an event, or after there is
 * an answer. {@link HttpContract} runs it all the same and fails when it holds.
 *
 * @param name of the case; with a star at its end, of all cases that begin so
 * @param rule the rule of SEMANTICS that makes it impossible, with what it says: {@code rule 14: …}; {@code limits: …}
 *     for those of section c; {@code section c: …} where the front's own error comes back, with the status that the case
 *     expects
 */
record Skip(List<Way> ways, String name, String rule) {

    private static final String TABLE = """
        REST, DEV_REST       | double slash in front                     | rule 5: an extra leading slash is dropped from path
        REST, HTTP_V1        | query with broken percent-encoding        | rule 3: the front decodes the query before the event is made
        REST, HTTP_V1        | bad encoding in the query: *              | rule 3: the front decodes the query before the event is made
        HTTP_V2, DEV_HTTP_V2 | raw path                                  | rule 14: the front decodes the path before the event is made
        HTTP_V2, DEV_HTTP_V2 | encoded slash is no separator             | rule 14: %2F is a separator in the decoded path
        HTTP_V2, DEV_HTTP_V2 | bad path: encoded slash for a separator   | rule 14: %2F is a separator in the decoded path
        HTTP_V2, DEV_HTTP_V2 | encoded question mark                     | rule 14: the decoded path is cut at a question mark
        HTTP_V2, DEV_HTTP_V2 | bad path: 3,000 encoded characters        | rule 14: the front decodes the path before the event is made
        HTTP_V2              | broken percent-encoding                   | rule 14: the front decodes the path before the event is made
        HTTP_V2              | cut percent-encoding                      | rule 14: the front decodes the path before the event is made
        HTTP_V2              | overlong UTF-8                            | rule 14: the front decodes the path before the event is made
        HTTP_V2              | broken percent in the path: *             | rule 14: the front decodes the path before the event is made
        HTTP_V2              | no UTF-8 in the path: *                   | rule 14: the front decodes the path before the event is made
        REST, DEV_REST       | gzip                                      | rule 11: base64 is undone for some requests only, so nothing is compressed
        REST, DEV_REST       | gzip of a problem                         | rule 11: base64 is undone for some requests only, so nothing is compressed
        REST, DEV_REST       | gzip of a reply                           | rule 11: base64 is undone for some requests only, so nothing is compressed
        ALB                  | query repeated                            | rule 23: of repeated parameters the last value is left
        ALB                  | header repeated                           | rule 23: of repeated headers the last value is left
        ALB                  | list and array of several                 | rule 23: of repeated parameters the last value is left
        ALB                  | bad int: twice                            | rule 23: of repeated parameters the last value is left
        DEV_REST, DEV_HTTP_V1, DEV_HTTP_V2 | bad encoding in the query: *  | section c: the gateway answers 400 in its own form
        DEV_REST, DEV_HTTP_V1, DEV_HTTP_V2 | broken percent in the path: * | section c: the gateway answers 400 in its own form
        DEV_REST, DEV_HTTP_V1, DEV_HTTP_V2 | bad path: NUL                 | section c: the gateway answers 400 in its own form
        DEV_HTTP_V1, DEV_HTTP_V2           | no UTF-8 in the path: *       | section c: the gateway answers 400 in its own form
        ALB, ALB_MULTI       | reply of 2 MB                             | limits: a load balancer takes 1 MB
        REST, HTTP_V1, HTTP_V2, FUNCTION_URL         | reply of 2 MB over the limit | limits: Lambda takes 6 MB
        IN_PROCESS, DEV_REST, DEV_HTTP_V1, DEV_HTTP_V2 | reply of 2 MB over the limit | limits: Lambda takes 6 MB, and a call in process any
        IN_PROCESS           | reply of 7 MB over the limit              | limits: a call in process takes any
        """;

    /** Whether it is for a case. */
    boolean covers(ContractCase row) {
        return name.endsWith("*")
                ? row.name().startsWith(name.substring(0, name.length() - 1))
                : row.name().equals(name);
    }

    /** Whether the front answers by itself, in a form of its own. */
    boolean answeredByTheFront() {
        return rule.startsWith("section c: ");
    }

    /** All skips there are. */
    static List<Skip> table() {
        List<Skip> skips = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            List<Way> ways = Arrays.stream(cells[0].split(",", -1))
                    .map(way -> Way.valueOf(way.strip()))
                    .toList();
            skips.add(new Skip(ways, cells[1].strip(), cells[2].strip()));
        }
        return skips;
    }
}
