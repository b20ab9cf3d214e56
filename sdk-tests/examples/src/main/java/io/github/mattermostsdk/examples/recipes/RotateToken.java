package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.UserAccessToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** Puts a new access token in the place of those before it. */
final class RotateToken {

    private RotateToken() {}

    // tag::recipe-rotate[]
    static void rotate(MattermostClient mattermost, String purpose, Path file) throws IOException {
        String me = mattermost.users().getMe().id();
        List<UserAccessToken> old = mattermost.accessTokens().allUserAccessTokensForUser(me).stream()
                .filter(token -> token.description().equals(purpose))
                .toList();

        UserAccessToken fresh = mattermost.accessTokens().createUserAccessToken(me, t -> t.description(purpose));
        String value = Objects.requireNonNull(fresh.token(), "the server shows a new token once");
        try (MattermostClient successor = mattermost.withOptions(o -> o.accessToken(value))) {
            successor.users().getMe(); // does it work?
            replace(file, value);
            for (UserAccessToken token : old) {
                successor.accessTokens().revokeUserAccessToken(t -> t.tokenId(token.id()));
            }
        }
    }

    private static void replace(Path file, String value) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, value);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    // end::recipe-rotate[]
}
