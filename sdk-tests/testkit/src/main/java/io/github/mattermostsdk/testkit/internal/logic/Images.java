package io.github.mattermostsdk.testkit.internal.logic;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads and makes pictures. */
public final class Images {

    private static final int PROFILE_SIZE = 128;

    private Images() {}

    /** A picture, or null if the bytes are none. */
    public static @Nullable BufferedImage read(ByteString bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            return null;
        }
    }

    /** A square of one colour, which depends on a text. */
    public static ByteString profile(String text) {
        BufferedImage image = new BufferedImage(PROFILE_SIZE, PROFILE_SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(text.hashCode()));
        graphics.fillRect(0, 0, PROFILE_SIZE, PROFILE_SIZE);
        graphics.dispose();
        return write(image, "png");
    }

    /** A picture as large as it can be within a frame, never larger than it was. */
    public static BufferedImage fit(BufferedImage image, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / image.getWidth(), (double) height / image.getHeight()));
        int fitWidth = Math.max(1, (int) (image.getWidth() * scale));
        int fitHeight = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(fitWidth, fitHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(image, 0, 0, fitWidth, fitHeight, null);
        graphics.dispose();
        return small;
    }

    /** The bytes of a picture in a format such as {@code png}. */
    public static ByteString write(BufferedImage image, String format) {
        Buffer buffer = new Buffer();
        try {
            ImageIO.write(image, format, buffer.outputStream());
        } catch (IOException e) {
            throw new IllegalStateException("A buffer does not fail", e);
        }
        return buffer.readByteString();
    }
}
