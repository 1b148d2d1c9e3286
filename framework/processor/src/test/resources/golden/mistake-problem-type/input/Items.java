package shop;

import dev.linnet.Get;
import dev.linnet.ProblemType;
import dev.linnet.Service;

@Service("items")
final class Items {
    @ProblemType(status = 200)
    static final class Fine extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @ProblemType(status = 404)
    record NoException(String name) {}

    @ProblemType(status = 600, type = "not a uri")
    static final class Far extends Exception {
        private static final long serialVersionUID = 1;
    }

    @Get
    String list() {
        return "";
    }
}
