package shop;

import dev.linnet.ExceptionMapper;
import dev.linnet.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;

final class FileErrors {
    @ExceptionMapper
    Problem missing(FileNotFoundException e) {
        return Problem.of(404, "no such file");
    }

    @ExceptionMapper
    Problem unreadable(IOException e) {
        return Problem.of(410, "it went away");
    }
}
