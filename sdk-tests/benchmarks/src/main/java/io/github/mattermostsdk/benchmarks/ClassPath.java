package io.github.mattermostsdk.benchmarks;

import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.MattermostClient;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jetbrains.annotations.NotNull;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Finds the class paths of the programs that are measured. */
final class ClassPath {

    private ClassPath() {}

    /** Returns everything that this program can load, also when Maven's exec:java runs it in a class loader of its own. */
    static String whole() {
        ClassLoader loader = ClassPath.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            return Stream.of(urls.getURLs())
                    .map(ClassPath::path)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    /** Returns what a user of the SDK has on the class path: the SDK first, then the libraries that it brings. */
    static List<Path> sdk() {
        return Stream.of(
                        MattermostClient.class,
                        Retrofit.class,
                        Moshi.class,
                        OkHttpClient.class,
                        Buffer.class,
                        Unit.class,
                        NotNull.class,
                        Nullable.class)
                .map(ClassPath::origin)
                .toList();
    }

    /** Returns the class path of a program that needs the SDK and nothing else. */
    static String withSdk(Path program) {
        return Stream.concat(Stream.of(program), sdk().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path origin(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a place of classes: " + url, e);
        }
    }
}
