package dev.linnet.dev;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * What an AWS call says of itself.
 *
 * @param service its signing name, such as {@code sqs}; {@code AWS} when nothing names it
 * @param operation the operation's name, else method and path
 * @param protocol how its errors are written
 */
record AwsCall(String service, String operation, Protocol protocol) {

    /** The protocols of AWS's services (Smithy, "AWS protocols"), as far as errors differ. */
    enum Protocol {
        /** {@code awsJson1_0}, {@code awsJson1_1} and {@code restJson1}. */
        JSON,
        /** {@code awsQuery}, and {@code restXml} with the usual error document. */
        XML,
        /** {@code restXml} without the outer element: S3. */
        BARE_XML,
        /** {@code ec2Query}. */
        EC2,
        /** {@code rpcv2Cbor}. */
        CBOR
    }

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^,\\s]+)");
    private static final Pattern CBOR_PATH = Pattern.compile("/service/([^/]+)/operation/([^/]+)");
    private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=([A-Za-z0-9]+)");
    private static final Pattern TARGET = Pattern.compile("([A-Za-z]+)[A-Za-z0-9_.]*?\\.([A-Za-z0-9]+)");
    private static final Set<String> REST_XML = Set.of("cloudfront", "route53");
    private static final String S3_CONTROL = "/v20180820/";

    /**
     * Reads a call.
     *
     * @param body as much of it as the form of a query protocol may have
     */
    static AwsCall of(String method, HttpURI uri, HttpFields headers, byte[] body) {
        String path = uri.getPath() == null ? "/" : uri.getPath();
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String service = service(headers.get(HttpHeader.AUTHORIZATION), query);
        String type = String.valueOf(headers.get(HttpHeader.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        String target = headers.get("X-Amz-Target");
        Matcher cbor = CBOR_PATH.matcher(path);
        if (headers.contains("smithy-protocol") && cbor.find()) {
            return new AwsCall(service == null ? cbor.group(1) : service, cbor.group(2), Protocol.CBOR);
        }
        if (target != null) {
            Matcher named = TARGET.matcher(target);
            boolean matches = named.matches();
            String prefix = matches ? named.group(1) : "AWS";
            return new AwsCall(service == null ? prefix : service, matches ? named.group(2) : target, Protocol.JSON);
        }
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        Matcher action = ACTION.matcher(form ? new String(body, StandardCharsets.ISO_8859_1) : query);
        String known = service == null ? "AWS" : service;
        if (action.find()) {
            return new AwsCall(known, action.group(1), known.equals("ec2") ? Protocol.EC2 : Protocol.XML);
        }
        String operation = method + " " + path;
        if (known.startsWith("s3")) {
            return new AwsCall(known, operation, path.startsWith(S3_CONTROL) ? Protocol.XML : Protocol.BARE_XML);
        }
        return new AwsCall(known, operation, REST_XML.contains(known) ? Protocol.XML : Protocol.JSON);
    }

    /** Whether DynamoDB Local has the service: DynamoDB and its streams, which have one signing name. */
    boolean isDynamoDb() {
        return service.equals("dynamodb") || service.equals("DynamoDB") || service.equals("DynamoDBStreams");
    }

    /** Whether a call is for S3, by what stands before its body, which may be large. */
    static boolean isS3(HttpURI uri, HttpFields headers) {
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String service = service(headers.get(HttpHeader.AUTHORIZATION), query);
        if (service != null) {
            return service.equals("s3") && !String.valueOf(uri.getPath()).startsWith(S3_CONTROL);
        }
        // presigned as older SDKs do it, and uploads by a browser, which are signed in the form
        return query.contains("AWSAccessKeyId=")
                || String.valueOf(headers.get(HttpHeader.CONTENT_TYPE)).startsWith("multipart/form-data");
    }

    /** From the credential scope, {@code key/date/region/service/aws4_request}, of the header or of a presigned URL. */
    private static @Nullable String service(@Nullable String authorization, String query) {
        String credential = null;
        Matcher header = CREDENTIAL.matcher(authorization == null ? "" : authorization);
        if (header.find()) {
            credential = header.group(1);
        } else {
            for (String parameter : query.split("&", -1)) {
                if (parameter.startsWith("X-Amz-Credential=")) {
                    credential = decoded(parameter.substring(parameter.indexOf('=') + 1));
                }
            }
        }
        // the asymmetric signature's scope has no region
        String[] scope = credential == null ? new String[0] : credential.split("/", -1);
        return scope.length >= 4 && !scope[scope.length - 2].isEmpty() ? scope[scope.length - 2] : null;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
