package dev.linnet.stack;

import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code domains.json}. */
final class DomainsReader {

    /** A label of a domain (RFC 1035 §2.3.1). */
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

    private static final Pattern VERTICAL = Pattern.compile(LABEL);
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,160}$)(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern ZONE = Pattern.compile("Z[A-Z0-9]{1,31}");
    private static final Pattern CERTIFICATE =
            Pattern.compile("arn:aws[a-z-]*:acm:[a-z0-9-]+:\\d{12}:certificate/[A-Za-z0-9-]+");

    private DomainsReader() {}

    /**
     * The domain; none where the file names none, which is reported.
     *
     * @param folder the name of the vertical's folder
     */
    static List<DomainConfig> read(ConfigSection root, String folder) {
        root.only(List.of(CodeReader.SCHEMA, "certificate", "domain", "hostedZone", "vertical"));
        root.text(CodeReader.SCHEMA, CodeReader.ANYTHING, "the address of the schema, in quotes");
        if (!root.has("domain")) {
            root.file().report(root.at(), "the file has no \"domain\"", "write \"domain\": \"example.com\"");
        }
        String domain = root.text("domain", DOMAIN, "a domain in lower case, as \"example.com\"");
        String zone = root.text("hostedZone", ZONE, "the id of a hosted zone, as \"Z0123456789ABCDEFGHIJ\"");
        String certificate = root.text(
                "certificate",
                CERTIFICATE,
                "the ARN of a certificate, as \"arn:aws:acm:us-east-1:123456789012:certificate/…\"");
        String vertical = root.text("vertical", VERTICAL, "a label of a domain: 1 to 63 of a-z, 0-9 and inner -");
        if (!root.has("vertical") && !VERTICAL.matcher(folder).matches()) {
            root.file()
                    .report(
                            root.at(),
                            "the vertical's folder is called \"" + folder + "\", which is no label of a domain",
                            "say \"vertical\" in this file: 1 to 63 of a-z, 0-9 and inner -");
        }
        return domain == null
                ? List.of()
                : List.of(new DomainConfig(domain, zone, certificate, vertical == null ? folder : vertical));
    }
}
