package dev.linnet.stack;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that has mistakes: all of them. Its message has a line for each. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream()
                .map(ConfigurationProblem::toString)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** The problems, file by file and in the order of each; at least one. */
    public List<ConfigurationProblem> problems() {
        return problems;
    }
}
