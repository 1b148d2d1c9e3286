package dev.linnet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of a page of {@code docs/http}: what stands between two headings, as {@code docs/http/README.md} says. */
record DocsPage(List<Example> examples) {

    private static final Pattern BLOCK_OR_HEADING =
            Pattern.compile("^(#+ [^\n]+)$|^```(java|http)( LNT\\d+)?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            "^@(Get|Head|Post|Put|Patch|Delete|Options|Before|After|Around|ExceptionMapper)\\b", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@\\S+(?:\\(.*\\))? )*(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|record|@?interface|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final String IMPORTS = """
            package shop;

            import com.fasterxml.jackson.annotation.*;
            import dev.linnet.*;
            import jakarta.inject.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import java.io.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import org.jspecify.annotations.Nullable;

            """;

    /**
     * Java that is compiled together, and the calls of it in order.
     *
     * @param error the number of the diagnostic that the code must be refused with; empty when it must compile
     */
    record Example(String name, String error, List<String> java, List<DocsCall> calls) {

        /** Writes the sources of the example. */
        void write(Path folder) throws IOException {
            StringBuilder members = new StringBuilder();
            for (String block : java) {
                if (MEMBER.matcher(block).find()) {
                    members.append(block.indent(4));
                } else {
                    Matcher type = TYPE.matcher(block);
                    if (!type.find()) {
                        throw new AssertionError(name + ": neither a type nor a handler at the left margin:\n" + block);
                    }
                    String text = block.startsWith("package ") ? block : imports(block) + block;
                    Files.writeString(folder.resolve(type.group(1) + ".java"), text);
                }
            }
            if (!members.isEmpty()) {
                String type = "@Service(name = \"example\", path = \"/\")\nfinal class Example {\n" + members + "}\n";
                Files.writeString(folder.resolve("Example.java"), imports("") + type);
            }
        }

        private static String imports(String block) {
            return block.contains("@LinnetTest")
                    ? IMPORTS
                            + "import dev.linnet.testing.*;\nimport org.junit.jupiter.api.Test;\nimport org.mockito.Mock;\n\n"
                    : IMPORTS;
        }
    }

    static DocsPage read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Example> examples = new ArrayList<>();
        String heading = "";
        Example open = null;
        Matcher matcher = BLOCK_OR_HEADING.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                heading = matcher.group(1);
                open = null;
                continue;
            }
            String error = matcher.group(3) == null ? "" : matcher.group(3).strip();
            if (open == null || !error.isEmpty() || !open.error().isEmpty()) {
                open = new Example(file.getFileName() + " " + heading, error, new ArrayList<>(), new ArrayList<>());
                examples.add(open);
            }
            if (matcher.group(2).equals("java")) {
                open.java().add(matcher.group(4));
            } else {
                open.calls().addAll(DocsCall.all(matcher.group(4)));
            }
        }
        return new DocsPage(examples);
    }
}
