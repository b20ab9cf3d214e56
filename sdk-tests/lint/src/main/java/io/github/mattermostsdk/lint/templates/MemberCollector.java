package io.github.mattermostsdk.lint.templates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects the fields and the methods without parameters of a class, by the names that JMustache finds them under. */
class MemberCollector extends ClassVisitor {
    private final Set<String> names;

    MemberCollector(Set<String> names) {
        super(Opcodes.ASM9);
        this.names = names;
    }

    /** Adds a name. */
    final void add(String name) {
        names.add(name);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        names.add(name);
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (descriptor.startsWith("()") && !descriptor.endsWith("V")) {
            names.addAll(GeneratorNames.namesOfMethod(name));
        }
        return null;
    }
}
