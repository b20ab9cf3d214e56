package io.github.mattermostsdk.examples.recipes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

// tag::recipe-mfa-codes[]
/** The codes of an authenticator app, as in RFC 6238: six digits, another one every 30 seconds. */
final class OneTimePassword {
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecretKeySpec key;
    private final InstantSource clock;

    OneTimePassword(String secret, InstantSource clock) {
        this.key = new SecretKeySpec(decoded(secret), "HmacSHA1");
        this.clock = clock;
    }

    String current() {
        long step = clock.instant().getEpochSecond() / 30;
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA1", e);
        }
    }

    private static byte[] decoded(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        int bits = 0;
        int buffer = 0;
        for (int i = 0; i < secret.length(); i++) {
            buffer = buffer << 5 | BASE_32.indexOf(secret.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
// end::recipe-mfa-codes[]
