package io.github.mattermostsdk.lint.templates;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Collects, beside the members of a class, the texts in its code that can be keys of a map. That takes in some texts
 * that are no keys; it misses none, and no list of keys has to be kept by hand.
 */
final class KeyCollector extends MemberCollector {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_]+|x-[a-z-]+");

    KeyCollector(Set<String> names) {
        super(names);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof String text && KEY.matcher(text).matches()) {
                    add(text);
                }
            }
        };
    }
}
