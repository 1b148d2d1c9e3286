package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.ProblemTypes;
import dev.linnet.internal.Replies;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.NoSuchElementException;
import shop.Stock.OutOfStock;

/** The exceptions that the function {@code Stock} answers, the nearest first. Written by Linnet 0.1.0-SNAPSHOT. */
final class StockExceptionTable extends ExceptionTable {

    private final FileErrors fileErrors;
    private final Stock stock;

    StockExceptionTable(FileErrors fileErrors, Stock stock) {
        this.fileErrors = fileErrors;
        this.stock = stock;
    }

    @Override
    protected int find(Throwable failure, int route) {
        if (failure instanceof FileNotFoundException && route == 1) {
            return 0;
        }
        if (failure instanceof IllegalStateException) {
            return 1;
        }
        if (failure instanceof NoSuchElementException) {
            return 2;
        }
        if (failure instanceof OutOfStock) {
            return 3;
        }
        if (failure instanceof IOException && route == 1) {
            return 4;
        }
        if (failure instanceof IOException) {
            return 5;
        }
        if (failure instanceof Frozen) {
            return 6;
        }
        return NONE;
    }

    @Override
    protected Class<? extends Throwable> type(int entry) {
        return switch (entry) {
            case 0 -> FileNotFoundException.class;
            case 1 -> IllegalStateException.class;
            case 2 -> NoSuchElementException.class;
            case 3 -> OutOfStock.class;
            case 4 -> IOException.class;
            case 5 -> IOException.class;
            case 6 -> Frozen.class;
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }

    @Override
    protected Response map(int entry, Throwable failure, Request request) throws Exception {
        return switch (entry) {
            case 0 -> problem(Replies.present("FileErrors.missing", fileErrors.missing((FileNotFoundException) failure)));
            case 1 -> Replies.present("Stock.broken", stock.broken(request, (IllegalStateException) failure));
            case 2 -> problem(Replies.present("Stock.missing", stock.missing((NoSuchElementException) failure)));
            case 3 -> problem(ProblemTypes.of(failure, 409, "Out of stock", "https://shop.example/problems/stock"));
            case 4 -> problem(Replies.present("FileErrors.unreadable", fileErrors.unreadable((IOException) failure)));
            case 5 -> problem(Replies.present("Stock.io", stock.io((IOException) failure)));
            case 6 -> problem(ProblemTypes.of(failure, 423, "", ""));
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }
}
