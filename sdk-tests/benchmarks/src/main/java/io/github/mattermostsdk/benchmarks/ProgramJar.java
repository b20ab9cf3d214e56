package io.github.mattermostsdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Puts the measured programs into a jar, as a user's are: a class data archive cannot be made with folders. */
final class ProgramJar {

    private ProgramJar() {}

    static Path write(Path jar, Class<?>... classes) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream in =
                        Objects.requireNonNull(ProgramJar.class.getClassLoader().getResourceAsStream(name), name)) {
                    out.putNextEntry(new JarEntry(name));
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }
}
