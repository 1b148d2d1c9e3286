package dev.linnet.contract;

import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Problem;
import dev.linnet.ProblemType;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import java.util.NoSuchElementException;

/** Exceptions of all kinds. */
@Service(name = "contract", path = "/errors")
@SuppressWarnings("DoNotCallSuggester") // handlers that throw are called by what Linnet writes
final class ErrorService {

    @ProblemType(status = 409, title = "Out of stock", type = "https://shop.example/stock")
    static class OutOfStock extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfStock(String product) {
            super("product " + product);
        }
    }

    static final class SoldOut extends OutOfStock {
        private static final long serialVersionUID = 1;

        SoldOut() {
            super("book");
        }
    }

    @ProblemType(status = 423)
    static final class Locked extends Exception {
        private static final long serialVersionUID = 1;
    }

    static final class Lines {
        @ExceptionMapper
        Problem none(NoSuchElementException e) {
            return Problem.of(410, "it went away");
        }
    }

    @Get("/stock")
    void stock() {
        throw new SoldOut();
    }

    @Get("/locked")
    void locked() throws Locked {
        throw new Locked();
    }

    @Get("/none")
    void none() {
        throw new NoSuchElementException("secret");
    }

    @Get("/gone")
    @Filters(Lines.class)
    void gone() {
        throw new NoSuchElementException("secret");
    }

    @Get("/index")
    void index() {
        throw new ArrayIndexOutOfBoundsException("secret");
    }

    @Get("/members")
    void members() {
        throw Problem.of(403, "not enough credit")
                .withType("https://shop.example/credit")
                .withTitle("Not enough credit")
                .withMember("balance", 30);
    }

    @ExceptionMapper
    Problem missing(NoSuchElementException e) {
        return Problem.notFound("that", "thing");
    }

    @ExceptionMapper
    Response index(Request request, IndexOutOfBoundsException e) {
        return Response.text("beyond " + request.path()).withStatus(502);
    }
}
