package shop;

import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Path;
import dev.linnet.Problem;
import dev.linnet.ProblemType;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.NoSuchElementException;

@Service("stock")
final class Stock {
    @ProblemType(status = 409, title = "Out of stock", type = "https://shop.example/problems/stock")
    static class OutOfStock extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfStock(String id) {
            super("product " + id);
        }
    }

    static final class SoldOut extends OutOfStock {
        private static final long serialVersionUID = 1;

        SoldOut() {
            super("all");
        }
    }

    @ProblemType(status = 503)
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Get("/{id}")
    String find(String id) throws Frozen {
        return switch (id) {
            case "there" -> id;
            case "out" -> throw new OutOfStock("out");
            case "sold" -> throw new SoldOut();
            case "closed" -> throw new Closed();
            case "frozen" -> throw new Frozen("it is frozen");
            case "none" -> throw new NoSuchElementException("secret");
            case "state" -> throw new IllegalStateException("secret");
            case "problem" -> throw Problem.conflict("own");
            default -> throw new UnsupportedOperationException("secret");
        };
    }

    @Get("/files/{name}")
    @Filters(FileErrors.class)
    byte[] file(@Path String name) throws IOException {
        throw name.equals("none") ? new FileNotFoundException("secret") : new IOException("secret");
    }

    @Get("/lines/{name}")
    String lines(@Path String name) throws IOException {
        throw name.equals("none") ? new FileNotFoundException("secret") : new IOException("secret");
    }

    @ExceptionMapper
    Problem missing(NoSuchElementException e) {
        return Problem.notFound("that", "thing").withMember("help", "ask");
    }

    @ExceptionMapper
    Response broken(Request request, IllegalStateException e) {
        return Response.text("broken " + request.path()).withStatus(502);
    }

    @ExceptionMapper
    Problem io(IOException e) {
        return Problem.of(502, "the disk").causedBy(e);
    }
}
