package io.github.mattermostsdk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.github.mattermostsdk.MattermostClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the jar tells GraalVM's native-image: an interface that is missing there fails when its first call is made. */
class NativeImageTest {
    private static final String FOLDER = "/META-INF/native-image/io.github.mattermost-sdk/mattermost-sdk/";
    private static final Pattern CLASS_NAME = Pattern.compile("\"(io\\.github\\.[\\w.$]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"proxy-config.json", "reflect-config.json"})
    void namesEveryInterfaceThatRetrofitImplements(String file) throws IOException {
        Set<String> interfaces = Artifact.CLASSES.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> type.getMethods().stream().anyMatch(NativeImageTest::isRequest))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(interfaces.isEmpty());
        assertEquals(interfaces, namedIn(file));
    }

    private static boolean isRequest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().equals("retrofit2.http"));
    }

    private static Set<String> namedIn(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(MattermostClient.class.getResourceAsStream(FOLDER + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CLASS_NAME
                    .matcher(text)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
