package dev.linnet.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of UTF-8 text that is not too long. */
final class TextFile {

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @param mostBytes how long it may be
     * @param who who takes no more, with the verb: {@code "CloudFormation takes"}
     * @throws Mistake when it is too long or no UTF-8
     * @throws IOException when it cannot be read
     */
    static String read(Path file, int mostBytes, String who) throws IOException, Mistake {
        long size = Files.size(file);
        if (size > mostBytes) {
            throw new Mistake(Position.START, "the file has " + size + " bytes; " + who + " at most " + mostBytes);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Mistake(Position.START, "the file is not UTF-8; save it as UTF-8");
        }
    }
}
