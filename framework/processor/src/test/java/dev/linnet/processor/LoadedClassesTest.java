package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service loads nothing for the ways of binding that it does not use: each class costs time at a cold start. */
class LoadedClassesTest {

    private static final List<String> UNUSED = List.of(
            "BigNumbers",
            "Bodies",
            "ContentCoding",
            "ContentType",
            "FormBody",
            "FormFields",
            "Locators",
            "Multipart",
            "PartDisposition",
            "PartHeaders",
            "Refusal",
            "Times");

    @Test
    void jsonLoadsNothingOfFormsDatesAndEncodings(@TempDir Path output) throws IOException, InterruptedException {
        Path input = GoldenTest.FOLDER.resolve("items").resolve("input");
        assertThat(Compilation.of(input, output).errors()).isEmpty();

        String seen = run(
                output,
                "shop.ItemsFunction",
                event("GET", "/items/1", ""),
                event("POST", "/items", "{\"name\":\"a\"}"));

        assertThat(seen)
                .contains("\"statusCode\":200")
                .contains("\"statusCode\":201")
                .contains("dev.linnet.internal.JsonBody ");
        assertThat(UNUSED)
                .noneMatch(name -> Pattern.compile("dev\\.linnet\\.internal\\." + name + "[ $]")
                        .matcher(seen)
                        .find());
        assertThat(seen).doesNotContain("dev.linnet.Upload");
    }

    private static String event(String method, String path, String body) {
        return JsonTree.text(JsonTree.object(
                "version",
                "2.0",
                "rawPath",
                path,
                "rawQueryString",
                "",
                "headers",
                Map.of("content-type", "application/json"),
                "requestContext",
                Map.of("stage", "$default", "http", Map.of("method", method, "path", path)),
                "body",
                body));
    }

    private static String run(Path output, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                output + File.pathSeparator + System.getProperty("java.class.path"),
                CallOnce.class.getName());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(seen).isZero();
        return seen;
    }
}
