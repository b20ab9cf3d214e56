package io.github.mattermostsdk.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** The classes of the artifact, and of nothing else: tests and other modules share its root package. */
final class Artifact {
    static final String ROOT = "io.github.mattermostsdk";
    static final String API = ROOT + ".api";
    static final String CALLS = ROOT + ".calls";
    static final String MODEL = ROOT + ".model";
    static final String INTERNAL = ROOT + ".internal..";

    static final JavaClasses CLASSES = load();

    private Artifact() {}

    private static JavaClasses load() {
        try {
            Path place = Path.of(MattermostClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place)
                    ? new ClassFileImporter().importPath(place)
                    : new ClassFileImporter().importJar(new JarFile(place.toFile()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
