package dev.linnet.stack;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be read. Its message has a line for each problem. */
public final class TemplateException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<TemplateProblem> problems;

    TemplateException(List<TemplateProblem> problems) {
        super(problems.stream().map(TemplateProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the file; at least one. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
