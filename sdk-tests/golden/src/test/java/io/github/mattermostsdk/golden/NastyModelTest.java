package io.github.mattermostsdk.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.model.CreateThingRequest;
import io.github.mattermostsdk.model.Hollow;
import io.github.mattermostsdk.model.Loose;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.OddKind;
import io.github.mattermostsdk.model.Secrets;
import io.github.mattermostsdk.model.Summary;
import io.github.mattermostsdk.model.Thing;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NastyModelTest {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new ModelAdapterFactory()).build();
    private static final String REQUIRED_ONLY = "{\"id\":\"t\",\"create_at\":1,\"delete_at\":0,\"number\":-2,"
            + "\"count\":9007199254740993,\"ratio\":1.5,\"on\":true,\"kind\":\"class\",\"tags\":[],\"parent\":null,"
            + "\"nullable_text\":null,\"nullable_list\":null,\"when\":\"2026-01-02T03:04:05.120Z\"}";

    @Test
    void requiredPropertiesSurviveAsTheyCame() throws IOException {
        Thing thing = read(Thing.class, REQUIRED_ONLY);

        assertEquals(REQUIRED_ONLY, write(Thing.class, thing));
        assertEquals(thing, read(Thing.class, write(Thing.class, thing)));
        assertEquals(thing, thing.toBuilder().build());
        assertEquals(Instant.ofEpochMilli(1), thing.createAt());
        assertNull(thing.deleteAt(), "0 is never");
        assertNull(thing.parent());
        assertEquals(List.of(), thing.nullableList());
    }

    @Test
    void theValuesOfAMapComeInTheOrderOfItsListEachOnce() throws IOException {
        String json = REQUIRED_ONLY.substring(0, REQUIRED_ONLY.length() - 1)
                + ",\"keys\":[\"b\",\"lacking\",\"a\",\"b\"],\"numbers\":{\"a\":1,\"b\":2,\"unnamed\":3}}";

        assertEquals(List.of(2L, 1L), read(Thing.class, json).numbersInOrder());
        assertEquals(List.of(), read(Thing.class, REQUIRED_ONLY).numbersInOrder());
    }

    @Test
    void everyOptionalPropertySurvivesAsItCame() throws IOException {
        String json = REQUIRED_ONLY.substring(0, REQUIRED_ONLY.length() - 1)
                + ",\"class\":\"c\",\"default\":5,\"other\":\"b\",\"value\":6,\"größe\":\"XL\",\"due_seconds\":10,"
                + "\"optional_count\":7,\"optional_ratio\":3,\"optional_on\":false,"
                + "\"optional_when\":\"0001-01-01T00:00:00Z\",\"optional_kind\":\"a\\\"quote\",\"children\":["
                + REQUIRED_ONLY + "],\"grid\":[[" + REQUIRED_ONLY + "],[]],\"by_name\":{\"x\":{\"y\":0.25}},"
                + "\"kinds_by_name\":{\"k\":\"+\"},\"keys\":[\"b\"],\"numbers\":{\"b\":2},\"counts\":[1,2],\"anything\":[null,{\"a\":1e400}],"
                + "\"free\":{\"n\":null},\"unknown\":{\"deep\":[1.0]}}";

        Thing thing = read(Thing.class, json);

        assertEquals(json.replace("1e400", "1E+400"), write(Thing.class, thing));
        assertEquals(Map.of("unknown", Map.of("deep", List.of(new BigDecimal("1.0")))), thing.additionalProperties());
        assertEquals(Instant.ofEpochSecond(10), thing.dueSeconds());
        assertSame(OddKind.QUOTE, thing.optionalKind());
        assertSame(OddKind.PLUS, thing.kindsByName().get("k"));
    }

    @Test
    void nullOfAnOptionalPropertyIsNotTheSameAsNone() throws IOException {
        String json = REQUIRED_ONLY.replace("}", ",\"due_seconds\":null,\"optional_count\":null,\"children\":null}");

        Thing thing = read(Thing.class, json);

        assertEquals(json, write(Thing.class, thing));
        assertEquals(List.of(), thing.children());
        assertNotEquals(read(Thing.class, REQUIRED_ONLY), thing);
    }

    @Test
    void missingWrongAndNullPropertiesFailWithThePath() {
        assertFails(REQUIRED_ONLY.replace("\"number\":-2,", ""), "Required property 'number' is missing at path $");
        assertFails(REQUIRED_ONLY.replace("\"number\":-2", "\"number\":\"2\""), "but was STRING at path $.number");
        assertFails(REQUIRED_ONLY.replace("\"tags\":[]", "\"tags\":null"), "but was NULL at path $.tags");
        assertFails(REQUIRED_ONLY.replace("\"tags\":[]", "\"tags\":[null]"), "but was NULL at path $.tags[0]");
        assertFails(REQUIRED_ONLY.replace("05.120Z", "65.120Z"), "date-time of RFC 3339 at path $.when");
    }

    @Test
    void unknownEnumValueIsKept() throws IOException {
        Thing thing = read(Thing.class, REQUIRED_ONLY.replace("\"class\"", "\"brand new\""));

        assertFalse(thing.kind().isKnown());
        assertEquals("brand new", thing.kind().value());
        assertTrue(write(Thing.class, thing).contains("\"kind\":\"brand new\""));
        assertEquals(9, OddKind.knownValues().size());
    }

    @Test
    void lenientObjectKeepsKnownMembersOfOtherTypes() throws IOException {
        String json = "{\"number\":\"five\",\"list\":[1],\"more\":true}";

        Loose loose = read(Loose.class, json);

        assertNull(loose.number());
        assertEquals(json, write(Loose.class, loose));
        assertEquals("{\"number\":5}", write(Loose.class, read(Loose.class, "{\"number\":5}")));
    }

    @Test
    void anObjectThatMayBeNullReadsAsEmpty() throws IOException {
        Hollow hollow = read(Hollow.class, "{\"inside\":null}");

        assertEquals(Loose.builder().build(), hollow.inside());
        assertEquals("{\"inside\":null}", write(Hollow.class, hollow));
        assertEquals(hollow, hollow.toBuilder().build());
        assertEquals("{\"inside\":{}}", write(Hollow.class, Hollow.builder().build()));
        assertEquals(
                "{\"inside\":null}",
                write(Hollow.class, Hollow.builder().inside((Loose) null).build()));
        assertThrows(JsonDataException.class, () -> read(Hollow.class, "{}"));
    }

    @Test
    void secretsAreNotPrinted() {
        String text = Secrets.builder().password("hunter2").hint(null).build().toString();

        assertEquals("Secrets[password=███, hint=null]", text);
    }

    @Test
    void builderNamesWhatIsMissing() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> CreateThingRequest.builder().build());

        assertEquals("CreateThingRequest needs name: call name(…) before build()", e.getMessage());
    }

    @Test
    void builderOfWhatOnlyServersSendFillsInZeroValues() throws IOException {
        Thing thing = read(Thing.class, REQUIRED_ONLY);

        Summary summary = Summary.builder().thing(thing).build();

        assertEquals(
                "{\"id\":\"\",\"total\":0,\"on\":false,\"kind\":\"\",\"tags\":[],\"thing\":" + REQUIRED_ONLY
                        + ",\"sum\":0}",
                write(Summary.class, summary));
    }

    private static void assertFails(String json, String message) {
        JsonDataException e = assertThrows(JsonDataException.class, () -> read(Thing.class, json));
        assertTrue(Objects.requireNonNull(e.getMessage()).contains(message), e.getMessage());
    }

    private static <T> T read(Class<T> type, String json) throws IOException {
        return Objects.requireNonNull(MOSHI.adapter(type).fromJson(json));
    }

    private static <T> String write(Class<T> type, T value) {
        return MOSHI.adapter(type).toJson(value);
    }
}
