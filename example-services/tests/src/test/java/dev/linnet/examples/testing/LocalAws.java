package dev.linnet.examples.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * On a JUnit 5 class: AWS on this machine, with the tables of the project's template, as {@code ./linnet local-aws} has
 * them. SDK clients that are made after it go there by themselves. One for all classes of a module, which so share the
 * tables.
 */
public final class LocalAws implements BeforeAllCallback {

    /** Called by JUnit. */
    public LocalAws() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(LocalAws.class))
                .getOrComputeIfAbsent(LocalAwsProcess.class, key -> LocalAwsProcess.start(), LocalAwsProcess.class);
    }
}
