package dev.linnet.bench;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A java agent that writes a line to a file for each call to reflection from a class that is not the JDK's, when it
 * happens: {@code call <class>.<method> -> <callee>}; and for each class that it watches, {@code class <class>}. Its
 * argument is the file.
 */
public final class ReflectionAgent {

    private static final Map<String, Set<String>> WATCHED = Map.of(
            "java/lang/reflect/Method", Set.of("invoke"),
            "java/lang/reflect/Constructor", Set.of("newInstance"),
            "java/lang/Class", Set.of("forName", "newInstance"),
            "java/lang/reflect/Proxy", Set.of("newProxyInstance", "getProxyClass"));

    private static final String SELF = "dev/linnet/bench/ReflectionAgent";

    /** What the agent itself is made of, and the JDK. */
    private static final String[] UNWATCHED = {SELF, "org/objectweb/asm/", "java/", "javax/", "jdk/", "sun/", "com/sun/"
    };

    // an agent's class is loaded by name and called by the code that it has changed: it has nowhere else to keep this
    private static @Nullable OutputStream record;

    private ReflectionAgent() {}

    /** Called by the JVM before {@code main}. */
    public static void premain(String file, Instrumentation instrumentation) throws IOException {
        record = new FileOutputStream(file);
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte @Nullable [] transform(
                    @Nullable ClassLoader loader,
                    String name,
                    @Nullable Class<?> redefined,
                    ProtectionDomain domain,
                    byte[] bytes) {
                return isWatched(name) ? watch(name, bytes) : null;
            }
        });
    }

    /** Called by changed code. */
    public static void record(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        OutputStream out = record;
        if (out == null) {
            throw new IllegalStateException("the agent has not been started");
        }
        try {
            // in one piece: the process may be ended at any time, and other threads write too
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWatched(@Nullable String name) {
        if (name == null) {
            return false;
        }
        for (String prefix : UNWATCHED) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] watch(String name, byte[] bytes) {
        record("class " + name.replace('/', '.'));
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, out) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String method,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                return new Calls(
                                        super.visitMethod(access, method, descriptor, signature, exceptions),
                                        name.replace('/', '.') + "." + method);
                            }
                        },
                        0);
        return out.toByteArray();
    }

    /** Puts a record before each watched call of a method. */
    private static final class Calls extends MethodVisitor {

        private final String caller;

        Calls(MethodVisitor out, String caller) {
            super(Opcodes.ASM9, out);
            this.caller = caller;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            if (WATCHED.getOrDefault(owner, Set.of()).contains(method)) {
                super.visitLdcInsn("call " + caller + " -> " + owner.replace('/', '.') + "." + method);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "record", "(Ljava/lang/String;)V", false);
            }
            super.visitMethodInsn(opcode, owner, method, descriptor, isInterface);
        }
    }
}
