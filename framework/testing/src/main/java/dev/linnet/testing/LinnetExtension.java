package dev.linnet.testing;

import dev.linnet.internal.Router;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mockito.Mockito;
import org.mockito.MockitoSession;
import org.mockito.quality.Strictness;

/** Runs {@link LinnetTest}: starts a strict Mockito session, builds the graph, hands out the client. */
final class LinnetExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
        MockitoSession mocks = Mockito.mockitoSession()
                .initMocks(context.getRequiredTestInstances().getAllInstances().toArray())
                .strictness(Strictness.STRICT_STUBS)
                .startMocking();
        store(context).put(MockitoSession.class, mocks);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockitoSession mocks = store(context).remove(MockitoSession.class, MockitoSession.class);
        mocks.finishMocking(context.getExecutionException().orElse(null));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestClient.class;
    }

    /** One client, and so one graph, a test method: made when it is asked for, which is after the mocks are set. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(TestClient.class, type -> new TestClient(router(context)), TestClient.class);
    }

    private static Router router(ExtensionContext context) {
        Object test = annotated(context);
        String name = test.getClass().getName().replace('$', '_') + "Harness";
        try {
            Object harness = Class.forName(name, true, test.getClass().getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Harness) harness).router(test);
        } catch (ClassNotFoundException e) {
            throw new ExtensionConfigurationException(
                    "there is no " + name + ": put linnet-processor on the test compilation's processor path", e);
        } catch (InvocationTargetException e) {
            throw new ExtensionConfigurationException(name + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new ExtensionConfigurationException(name + " cannot be made", e);
        }
    }

    /** The instance whose class carries the annotation: the test's own, or, for a {@code @Nested} one, that around it. */
    private static Object annotated(ExtensionContext context) {
        for (Object instance :
                context.getRequiredTestInstances().getAllInstances().reversed()) {
            if (instance.getClass().isAnnotationPresent(LinnetTest.class)) {
                return instance;
            }
        }
        throw new ExtensionConfigurationException(
                "write @LinnetTest on " + context.getRequiredTestClass().getName() + " itself: it is not inherited");
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(Namespace.create(LinnetExtension.class, context.getRequiredTestMethod()));
    }
}
