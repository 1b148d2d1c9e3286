package dev.linnet.dev;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * Certificate authorities that the developer gave to other programs, as companies that look into TLS have them: Java has
 * a trust store of its own, and Maven fails with "PKIX path building failed" when it is not told.
 */
final class TrustCheck {

    private static final String SUBJECT = "CA";
    private static final List<String> VARIABLES = List.of(
            "SSL_CERT_FILE",
            "REQUESTS_CA_BUNDLE",
            "NODE_EXTRA_CA_CERTS",
            "CURL_CA_BUNDLE",
            "PIP_CERT",
            "AWS_CA_BUNDLE");
    private static final Pattern TRUST_STORE = Pattern.compile("-Djavax\\.net\\.ssl\\.trustStore=(\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("-Djavax\\.net\\.ssl\\.trustStorePassword=(\\S+)");

    private TrustCheck() {}

    static List<Finding> look(Machine machine) {
        Map<String, String> files = new LinkedHashMap<>();
        VARIABLES.forEach(name -> machine.variable(name).ifPresent(file -> files.putIfAbsent(file, name)));
        if (files.isEmpty()) {
            return List.of(Finding.ok(SUBJECT, "none of the developer's own"));
        }
        Path store = store(machine);
        List<X509Certificate> trusted;
        try {
            trusted = trusted(store, options(machine));
        } catch (IOException | GeneralSecurityException e) {
            return List.of(Finding.fail(
                    SUBJECT,
                    "Java's trust store " + store + " cannot be read: " + e.getMessage(),
                    "mend it, or take -Djavax.net.ssl.trustStore out of MAVEN_OPTS and JAVA_TOOL_OPTIONS"));
        }
        List<Finding> findings = new ArrayList<>();
        files.forEach((file, variable) -> findings.add(look(machine, variable, Path.of(file), store, trusted)));
        return findings;
    }

    private static Finding look(
            Machine machine, String variable, Path file, Path store, List<X509Certificate> trusted) {
        List<X509Certificate> given;
        try {
            given = read(file);
        } catch (IOException | GeneralSecurityException e) {
            boolean exists = Files.exists(file);
            return Finding.warn(
                    SUBJECT,
                    variable + " names " + file
                            + (exists ? ", which is no PEM file of certificates" : ", which does not exist"),
                    "correct it, or unset " + variable);
        }
        List<String> unknown = unknown(given, trusted);
        if (unknown.isEmpty()) {
            return Finding.ok(SUBJECT, variable + " (" + file + "): Java trusts it too");
        }
        return Finding.warn(
                SUBJECT,
                variable + " (" + file + ") has what Java does not trust: "
                        + String.join(", ", unknown.subList(0, Math.min(3, unknown.size())))
                        + (unknown.size() > 3 ? " and " + (unknown.size() - 3) + " more" : ""),
                "each in a file of its own: " + machine.jdk().resolve("bin/keytool")
                        + " -importcert -noprompt -keystore " + store + " -storepass changeit -alias NAME -file FILE");
    }

    /**
     * The names of those that Java does not have. Bundles of the public authorities differ a little in age: another root
     * of an organisation that Java trusts is none of the developer's own.
     */
    private static List<String> unknown(List<X509Certificate> given, List<X509Certificate> trusted) {
        Set<PublicKey> keys = new HashSet<>();
        Set<String> organizations = new HashSet<>();
        for (X509Certificate certificate : trusted) {
            keys.add(certificate.getPublicKey());
            organizations.add(attribute(certificate, "O"));
        }
        organizations.remove("");
        List<String> unknown = new ArrayList<>();
        for (X509Certificate certificate : given) {
            if (!keys.contains(certificate.getPublicKey()) && !organizations.contains(attribute(certificate, "O"))) {
                String name = attribute(certificate, "CN");
                unknown.add(
                        name.isEmpty() ? certificate.getSubjectX500Principal().getName() : name);
            }
        }
        return unknown;
    }

    private static String attribute(X509Certificate certificate, String name) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase(name))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    private static List<X509Certificate> read(Path file) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                if (each instanceof X509Certificate certificate) {
                    certificates.add(certificate);
                }
            }
        }
        if (certificates.isEmpty()) {
            throw new IOException("no certificates");
        }
        return certificates;
    }

    private static List<X509Certificate> trusted(Path store, String options)
            throws IOException, GeneralSecurityException {
        Matcher password = PASSWORD.matcher(options);
        KeyStore keys =
                KeyStore.getInstance(store.toFile(), (password.find() ? password.group(1) : "changeit").toCharArray());
        List<X509Certificate> trusted = new ArrayList<>();
        for (String alias : java.util.Collections.list(keys.aliases())) {
            if (keys.getCertificate(alias) instanceof X509Certificate certificate) {
                trusted.add(certificate);
            }
        }
        return trusted;
    }

    /** JSSE Reference Guide, "The Default Trust Store". */
    private static Path store(Machine machine) {
        Matcher told = TRUST_STORE.matcher(options(machine));
        Path security = machine.jdk().resolve("lib/security");
        return told.find()
                ? Path.of(told.group(1))
                : Files.exists(security.resolve("jssecacerts"))
                        ? security.resolve("jssecacerts")
                        : security.resolve("cacerts");
    }

    private static String options(Machine machine) {
        return machine.variable("MAVEN_OPTS").orElse("") + " "
                + machine.variable("JAVA_TOOL_OPTIONS").orElse("");
    }
}
