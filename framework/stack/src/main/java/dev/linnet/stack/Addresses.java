package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the services of a stack answer. */
record Addresses(Stack stack) {

    private static final Pattern DESCRIPTION = Pattern.compile("Where the (\\S+) service answers");

    /** The origin of a service that has one, without a slash at its end, as YAML on one line. */
    String origin(String service) {
        StackService of = stack.service(service);
        return switch (of.front()) {
            case Front.Http http -> "!Sub https://" + apiHost(of);
            case Front.Url url ->
                "!Join ['', ['https://', !Select [2, !Split [/, !GetAtt " + of.id() + "FunctionUrl.FunctionUrl]]]]";
            case Front.None none -> throw new IllegalArgumentException(service);
        };
    }

    private String apiHost(StackService service) {
        DomainConfig domain = stack.domain();
        return domain == null
                ? "${" + service.id() + "Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}"
                : name(domain, service.name());
    }

    private static String name(DomainConfig domain, String label) {
        return label + ".${AWS::Region}.${Site}." + domain.vertical() + "." + domain.domain();
    }

    /** The name of a service's domain, as YAML on one line. */
    static String host(DomainConfig domain, String service) {
        return "!Sub " + name(domain, service);
    }

    /** The certificate of all domains. Without the zone's id CloudFormation waits until somebody has put its record there. */
    String certificate(DomainConfig domain) {
        String wildcard = "!Sub '" + name(domain, "*") + "'";
        String validation = domain.hostedZone() == null ? "" : """
                    DomainValidationOptions:
                      - DomainName: %s
                        HostedZoneId: %s
                """.formatted(wildcard, domain.hostedZone());
        return """
                Certificate:
                  Type: AWS::CertificateManager::Certificate
                  Metadata:
                    %s
                  Properties:
                    DomainName: %s
                    ValidationMethod: DNS
                %s""".formatted(Mark.PLAIN, wildcard, validation);
    }

    /** The output with a service's address; empty for one without. */
    String output(StackService service) {
        String value = switch (service.front()) {
            case Front.Http http -> "!Sub https://" + apiHost(service) + path(http);
            case Front.Url url -> "!GetAtt " + service.id() + "FunctionUrl.FunctionUrl";
            case Front.None none -> "";
        };
        return value.isEmpty() ? "" : """
                %sUrl:
                  Description: Where the %s service answers
                  Value: %s
                """.formatted(service.id(), service.name(), value);
    }

    /** The first base path, as far as it is the same for all requests. */
    private static String path(Front.Http http) {
        String first = http.paths().isEmpty() ? "" : http.paths().get(0);
        return first.equals("/") || first.contains("{") ? "" : first;
    }

    /** Whether an output is one that sync writes, of a service that may be gone. */
    static boolean isGenerated(Pair pair) {
        if (!(pair.value() instanceof Mapping map)
                || map.pairs().size() != 2
                || !(map.value("Description") instanceof Scalar description)
                || !(map.value("Value") instanceof Scalar value)) {
            return false;
        }
        Matcher service = DESCRIPTION.matcher(description.text());
        if (!service.matches()) {
            return false;
        }
        String id = LogicalId.of(service.group(1));
        String tag = String.valueOf(value.head().tag());
        return pair.key().text().equals(id + "Url")
                && (tag.equals("!GetAtt")
                        ? value.text().equals(id + "FunctionUrl.FunctionUrl")
                        : tag.equals("!Sub")
                                && (value.text().startsWith("https://${" + id + "Api}.execute-api.")
                                        || value.text()
                                                .startsWith("https://" + service.group(1) + ".${AWS::Region}.")));
    }
}
