package io.github.mattermostsdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers keep their value: a free one to the last digit, a typed one or the call fails. */
class NumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "9007199254740993",
                "-9223372036854775808",
                "9223372036854775807",
                "9223372036854775808",
                "123456789012345678901234567890",
                "0.1",
                "0.1000000000000000055511151231257827",
                "1E+400",
                "1E-400"
            })
    void aFreeNumberIsWrittenAsItWasRead(String number) throws IOException {
        String json = "{\"n\":" + number + "}";
        assertEquals(json, ModelJson.through(PostProps.class, json));
    }

    @Test
    void aFreeNumberHasTheSmallestTypeThatHoldsIt() throws IOException {
        PostProps props = ModelJson.read(
                PostProps.class, "{\"a\":9007199254740993,\"b\":9223372036854775808,\"c\":0.1,\"d\":1e400}");
        assertEquals(9_007_199_254_740_993L, props.additionalProperties().get("a"));
        assertEquals(
                BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
                props.additionalProperties().get("b"));
        assertEquals(new BigDecimal("0.1"), props.additionalProperties().get("c"));
        assertEquals(new BigDecimal("1e400"), props.additionalProperties().get("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e0", "1.5e1", "-12E00", "9223372036854775808e0", "0e0", "-0.0"})
    void aFreeNumberIsTheSameWhenItIsReadAgain(String number) throws IOException {
        PostProps props = ModelJson.read(PostProps.class, "{\"n\":" + number + "}");
        String written = ModelJson.through(PostProps.class, "{\"n\":" + number + "}");
        assertEquals(props, ModelJson.read(PostProps.class, written));
    }

    @Test
    void aTypedNumberKeepsWhatADoubleWouldLose() throws IOException {
        UsersStats stats = ModelJson.read(UsersStats.class, "{\"total_users_count\":9007199254740993}");
        assertEquals(9_007_199_254_740_993L, stats.totalUsersCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "1e400", "1.5", "\"7\""})
    void whatDoesNotFitATypedNumberIsRefusedWithItsPlace(String number) {
        JsonDataException refused = assertThrows(
                JsonDataException.class,
                () -> ModelJson.read(UsersStats.class, "{\"total_users_count\":" + number + "}"));
        assertTrue(String.valueOf(refused.getMessage()).contains("$.total_users_count"), refused.getMessage());
    }
}
