package dev.linnet.bench;

import java.lang.reflect.Proxy;

/** Calls everything that the agent watches for, to see that it does. */
public final class ReflectingMain {

    /** Made by reflection. */
    public ReflectingMain() {}

    /** Makes each call once. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Class<?> self = Class.forName("dev.linnet.bench.ReflectingMain");
        Object made = self.getConstructor().newInstance();
        self.getMethod("call").invoke(made);
        Runnable proxy = (Runnable) Proxy.newProxyInstance(
                self.getClassLoader(), new Class<?>[] {Runnable.class}, (object, method, arguments) -> null);
        proxy.run();
    }

    /** Called by reflection. */
    public void call() {}
}
