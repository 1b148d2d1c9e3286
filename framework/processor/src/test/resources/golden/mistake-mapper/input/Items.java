package shop;

import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Problem;
import dev.linnet.Response;
import dev.linnet.Service;
import java.io.IOException;

@Service("items")
@Filters(Items.More.class)
final class Items {
    private static final class Hidden extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Get
    @Filters(More.class)
    String list() {
        return "";
    }

    @ExceptionMapper
    Problem text(String e) {
        return Problem.conflict(e);
    }

    @ExceptionMapper
    Problem none() {
        return Problem.conflict("x");
    }

    @ExceptionMapper
    String result(IOException e) {
        return "";
    }

    @ExceptionMapper
    Problem two(IOException e, RuntimeException f) {
        return Problem.conflict("x");
    }

    @ExceptionMapper
    Problem hidden(Hidden e) {
        return Problem.conflict("x");
    }

    @ExceptionMapper
    Problem one(IllegalStateException e) {
        return Problem.conflict("x");
    }

    static final class More {
        @ExceptionMapper
        Response other(IllegalStateException e) {
            return Response.of(502);
        }

        @ExceptionMapper
        Response fine(IllegalArgumentException e) {
            return Response.of(502);
        }
    }
}
