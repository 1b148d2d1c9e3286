import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;

/** Writes a trust store with the JDK's own certificates and those of a PEM file: {@code java TrustStore.java <pem> <store>}. */
final class TrustStore {

    private TrustStore() {}

    public static void main(String[] arguments) throws Exception {
        Path known = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        KeyStore store = KeyStore.getInstance(known.toFile(), "changeit".toCharArray());
        int count = 0;
        try (InputStream pem = Files.newInputStream(Path.of(arguments[0]))) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("build-input-" + ++count, certificate);
            }
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            store.store(out, "changeit".toCharArray());
        }
        System.out.println("the build trusts " + count + " certificates of ca.pem");
    }
}
