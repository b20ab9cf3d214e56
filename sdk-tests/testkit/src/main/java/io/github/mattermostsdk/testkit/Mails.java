package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.testkit.internal.state.Mailbox;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails that a server in memory would have sent, as far as their tokens are good for something. */
public final class Mails {

    private final World world;

    Mails(World world) {
        this.world = world;
    }

    /**
     * Returns the token of the last mail that lets a user choose a new password.
     *
     * @param email the address of the user
     * @return the token for {@code resetPassword}, empty if there was no such mail
     */
    public Optional<String> passwordResetToken(String email) {
        return token(Mailbox.PASSWORD_RESET, email);
    }

    /**
     * Returns the token of the last mail that proves whose an address is.
     *
     * @param email the address of the user
     * @return the token for {@code verifyUserEmail}, empty if there was no such mail
     */
    public Optional<String> verificationToken(String email) {
        return token(Mailbox.VERIFICATION, email);
    }

    private Optional<String> token(String kind, String email) {
        @Nullable String token = world.locked(() -> world.mailbox.lastToken(kind, email));
        return Optional.ofNullable(token);
    }
}
