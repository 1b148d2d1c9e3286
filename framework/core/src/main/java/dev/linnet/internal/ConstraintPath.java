package dev.linnet.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import org.jspecify.annotations.Nullable;

/** Where a validator of the user's puts a violation: all states of the specification's builder in one, a JSON pointer in the end. */
final class ConstraintPath
        implements ConstraintViolationBuilder,
                NodeBuilderDefinedContext,
                NodeBuilderCustomizableContext,
                NodeContextBuilder,
                LeafNodeBuilderDefinedContext,
                LeafNodeBuilderCustomizableContext,
                LeafNodeContextBuilder,
                ContainerElementNodeBuilderDefinedContext,
                ContainerElementNodeBuilderCustomizableContext,
                ContainerElementNodeContextBuilder {

    private final ConstraintContext context;
    private final String template;
    private final StringBuilder before = new StringBuilder();
    private String last = "";

    ConstraintPath(ConstraintContext context, String template) {
        this.context = context;
        this.template = template;
    }

    private ConstraintPath step(String segment) {
        before.append(last);
        last = segment;
        return this;
    }

    /** The key belongs to what the last node is in: it stands before that node. */
    private ConstraintPath in(@Nullable Object key) {
        before.append(Violations.segment(key));
        return this;
    }

    @Override
    @Deprecated
    public ConstraintPath addNode(String name) {
        return step(Violations.segment(name));
    }

    @Override
    public ConstraintPath addPropertyNode(String name) {
        return step(Violations.segment(name));
    }

    @Override
    public ConstraintPath addBeanNode() {
        return step("");
    }

    @Override
    public ConstraintPath addContainerElementNode(
            @Nullable String name, Class<?> containerType, Integer typeArgumentIndex) {
        return step("");
    }

    @Override
    public ConstraintPath addParameterNode(int index) {
        throw new IllegalStateException("only a validator of a method's parameters can add a parameter node");
    }

    @Override
    public ConstraintPath inIterable() {
        return this;
    }

    @Override
    public ConstraintPath inContainer(Class<?> containerClass, Integer typeArgumentIndex) {
        return this;
    }

    @Override
    public ConstraintPath atKey(Object key) {
        return in(key);
    }

    @Override
    public ConstraintPath atIndex(Integer index) {
        return in(index);
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        context.tell(before + last, template);
        return context;
    }
}
