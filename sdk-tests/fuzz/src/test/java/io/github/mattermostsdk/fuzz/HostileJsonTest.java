package io.github.mattermostsdk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mattermostsdk.error.DecodingException;
import io.github.mattermostsdk.error.MattermostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a server sends: it is read, or refused with a DecodingException that says where, in memory like its size. */
class HostileJsonTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122);

    /** Reading, writing, reading again and three texts: the largest factor comes from lists of empty objects. */
    private static final long BYTES_PER_BYTE = 1_500;

    private static final long BYTES_AT_LEAST = 256 * 1024;

    private static final List<Model> MODELS = Model.all();

    private int accepted;
    private int refused;

    @Test
    void hostileBodiesAreReadOrRefused() {
        assertTrue(MODELS.size() > 100, MODELS.size() + " models");
        Random random = new Random(SEED);
        HostileJson hostile = new HostileJson(random);
        Map<String, String> samples = new TreeMap<>();
        MODELS.forEach(model -> samples.put(model.toString(), SampleFinder.sampleOf(model)));
        for (int i = 0; i < INPUTS; i++) {
            Model model = MODELS.get(i % MODELS.size());
            byte[] body = hostile.from(String.valueOf(samples.get(model.toString())));
            try {
                check(model, body);
            } catch (RuntimeException | Error failure) {
                throw new AssertionError(model + ", seed " + SEED + ", input " + i + ": " + shown(body), failure);
            }
        }
        System.out.println("hostile JSON: " + INPUTS + " inputs over " + MODELS.size() + " adapters, seed " + SEED
                + ", " + accepted + " accepted, " + refused + " refused, 0 crashed");
        assertTrue(accepted > INPUTS / 20, accepted + " accepted");
        assertTrue(refused > INPUTS / 4, refused + " refused");
    }

    private void check(Model model, byte[] body) {
        AtomicReference<@Nullable MattermostException> refusal = new AtomicReference<>();
        long bytes = Memory.of(() -> refusal.set(Decoder.read(model, body)));
        if (refusal.get() == null) {
            accepted++;
        } else {
            refused++;
        }
        long limit = BYTES_AT_LEAST + BYTES_PER_BYTE * body.length;
        if (bytes > limit) {
            // Loading a class for the first time asks for memory too, more so under Jazzer's agent: only what comes
            // again counts.
            bytes = Memory.of(() -> refusal.set(Decoder.read(model, body)));
        }
        assertTrue(bytes <= limit, bytes + " bytes for " + body.length + " of the body");
    }

    private static String shown(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= 500 ? text : text.substring(0, 500) + "… (" + body.length + " bytes)";
    }

    /** Turning digits into a number takes time that grows with their square: hours, for a body of the largest size. */
    @Test
    @Timeout(20)
    void aNumberOfMillionsOfDigitsCostsNoTime() {
        String digits = "7".repeat(8_000_000);
        for (Model model : MODELS) {
            if (model.toString().equals("Post") || model.toString().equals("PostProps")) {
                for (String body : List.of(
                        "{\"create_at\":" + digits + "}",
                        "{\"unknown\":[" + digits + "]}",
                        "{\"unknown\":0." + digits + "}",
                        "{\"unknown\":1e" + digits + "}")) {
                    DecodingException refusal = assertInstanceOf(
                            DecodingException.class, Decoder.read(model, body.getBytes(StandardCharsets.UTF_8)));
                    assertTrue(refusal.getMessage().contains("number"), refusal.getMessage());
                    assertEquals("$", refusal.path());
                }
            }
        }
    }

    @Test
    void digitsInATextAreNoNumber() {
        Model props = MODELS.stream()
                .filter(model -> model.toString().equals("PostProps"))
                .findFirst()
                .orElseThrow();
        String digits = "7".repeat(100_000);
        String body = "{\"a\":\"\\\\\\\"" + digits + "\",\"b\":[1,\"" + digits + "\"]}";
        assertEquals(null, Decoder.read(props, body.getBytes(StandardCharsets.UTF_8)));
    }
}
