package io.github.mattermostsdk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;

/**
 * Jazzer's way in. In a build it replays the inputs beside it; with {@code JAZZER_FUZZ=1} in the environment it looks for
 * new ones.
 */
class AdaptersFuzzTest {

    private static final List<Model> MODELS = Model.all();
    private static final AtomicLong INPUTS = new AtomicLong();

    @AfterAll
    static void tell() {
        System.out.println("Jazzer: " + INPUTS + " inputs over " + MODELS.size() + " adapters");
    }

    /** The first byte chooses the model, the others are the body. */
    @FuzzTest(maxDuration = "10m")
    void anyBodyIsReadOrRefused(byte[] input) {
        INPUTS.incrementAndGet();
        if (input.length > 0) {
            Model model = MODELS.get((input[0] & 0xff) % MODELS.size());
            Decoder.read(model, Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
