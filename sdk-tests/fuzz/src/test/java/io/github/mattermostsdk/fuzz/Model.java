package io.github.mattermostsdk.fuzz;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A generated model.
 *
 * @param type its class
 * @param properties the names of its properties on the wire
 * @param adapter reads and writes it
 */
record Model(Class<?> type, List<String> properties, JsonAdapter<Object> adapter) {

    private static final String FOLDER = "io/github/mattermostsdk/model";

    /** Finds every class that has a generated adapter. */
    static List<Model> all() {
        Moshi moshi = new Moshi.Builder().add(new ModelAdapterFactory()).build();
        return names().map(Model::load)
                .filter(type -> new ModelAdapterFactory().create(type, Set.of(), moshi) != null)
                .map(type -> new Model(type, propertiesOf(type), moshi.<Object>adapter(type)))
                .toList();
    }

    private static Stream<String> names() {
        try {
            URI source = ModelAdapterFactory.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (source.getPath().endsWith("/")) {
                return names(Path.of(source).resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + source), Map.of())) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(FOLDER.replace('/', '.') + "." + name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An enum has none. */
    private static List<String> propertiesOf(Class<?> type) {
        try {
            Field field = load(type.getSimpleName() + "JsonAdapter").getDeclaredField("PROPERTIES");
            field.setAccessible(true);
            return List.of((String[]) field.get(null));
        } catch (NoSuchFieldException none) {
            return List.of();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
