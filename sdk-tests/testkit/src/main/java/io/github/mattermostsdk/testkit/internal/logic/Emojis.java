package io.github.mattermostsdk.testkit.internal.logic;

import io.github.mattermostsdk.testkit.internal.state.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which emojis there are: those that every server has, and the ones that a test adds. The names of the former are the
 * short names of the catalogues gemoji and emoji-data, from which the server's own come.
 */
public final class Emojis {

    private static final Set<String> STANDARD = read();
    private static final Pattern SKIN_TONE =
            Pattern.compile("(_(light|medium_light|medium|medium_dark|dark)_skin_tone)+$");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_+-]{1,64}");

    private final World world;

    /** The emojis of a world. */
    public Emojis(World world) {
        this.world = world;
    }

    private static Set<String> read() {
        try (InputStream names = Emojis.class.getResourceAsStream("emojis.txt")) {
            if (names == null) {
                throw new IllegalStateException("The names of the emojis are missing");
            }
            String text = new String(names.readAllBytes(), StandardCharsets.US_ASCII);
            return Set.of(text.trim().split("\\s+", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is an emoji with a name. */
    public boolean exists(String name) {
        return STANDARD.contains(SKIN_TONE.matcher(name).replaceFirst("")) || world.customEmojis.contains(name);
    }

    /** Whether there could be one. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
