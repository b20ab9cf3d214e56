package io.github.mattermostsdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep values are read as far as a reader can go, and deeper ones refused before the stack is used up. */
class NestingTest {
    private static String nested(int depth) {
        return "{\"deep\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void aDeepValueIsWrittenAsItWasRead(int depth) throws IOException {
        assertEquals(nested(depth), ModelJson.through(PostProps.class, nested(depth)));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void aBottomlessValueIsRefused(int depth) {
        assertThrows(JsonDataException.class, () -> ModelJson.read(PostProps.class, nested(depth)));
    }
}
