package io.github.mattermostsdk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a document of a file that is none, such as an example that a guide links to: its name and its text. */
final class FilePage {
    private FilePage() {}

    static Source source(Path project, Path file) {
        String path = project.relativize(file).toString().replace('\\', '/');
        String name = file.getFileName().toString();
        String language = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        return Source.of(
                Section.FILE,
                "files/" + path + ".html",
                file,
                "# " + name + "\n\n`" + path + "`\n\n~~~~~~" + language + "\n" + read(file) + "\n~~~~~~\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
