package shop;

import dev.linnet.ExceptionMapper;
import dev.linnet.Get;
import dev.linnet.Problem;
import dev.linnet.ProblemType;
import dev.linnet.Service;
import java.io.IOException;

@Service("items")
final class Items {
    static class Unmapped extends Exception {
        private static final long serialVersionUID = 1;
    }

    static final class Mapped extends Exception {
        private static final long serialVersionUID = 1;
    }

    @ProblemType(status = 409)
    private static class Declared extends Exception {
        private static final long serialVersionUID = 1;
    }

    static final class Inherited extends Declared {
        private static final long serialVersionUID = 1;
    }

    @Get
    String list() throws Unmapped, Mapped, Inherited {
        return "";
    }

    @Get("/java")
    String java() throws IOException, InterruptedException {
        return "";
    }

    @Get("/any")
    String any() throws Exception {
        return "";
    }

    @ExceptionMapper
    Problem mapped(Mapped e) {
        return Problem.conflict("x");
    }
}
