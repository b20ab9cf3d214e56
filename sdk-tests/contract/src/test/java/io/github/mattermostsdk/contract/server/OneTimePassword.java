package io.github.mattermostsdk.contract.server;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of a second factor: RFC 6238 with SHA-1, six digits, a new one every 30 seconds. */
public final class OneTimePassword {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final byte[] key;

    /**
     * Takes the secret that the server made.
     *
     * @param secret the secret in base 32
     */
    public OneTimePassword(String secret) {
        this.key = decode(secret);
    }

    /**
     * Returns the code of a time.
     *
     * @param time the time
     * @return six digits
     */
    public String at(Instant time) {
        byte[] hash = hash(time.getEpochSecond() / STEP_SECONDS);
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    /**
     * Returns the code of the next step. A server takes it already, and after it none of an earlier step.
     *
     * @param time the time
     * @return six digits
     */
    public String after(Instant time) {
        return at(time.plusSeconds(STEP_SECONDS));
    }

    private byte[] hash(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    private static byte[] decode(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < secret.length(); i++) {
            held = (held << 5) | BASE_32.indexOf(secret.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
