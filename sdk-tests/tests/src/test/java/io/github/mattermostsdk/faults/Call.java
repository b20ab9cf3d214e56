package io.github.mattermostsdk.faults;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.MattermostClientBuilder;
import io.github.mattermostsdk.auth.Login;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.List;

/** The columns of the catalogue: each call stands for all that are treated as it is. */
enum Call {
    READ("GET /api/v4/users/me") {
        @Override
        boolean succeeds(MattermostClient client) {
            return client.users().getMe().username().equals("user0");
        }
    },
    SEARCH("POST /api/v4/users/ids") {
        @Override
        boolean succeeds(MattermostClient client) {
            return client.users().getUsersByIds(List.of("u0")).size() == 1;
        }
    },
    WRITE("POST /api/v4/users/me/tokens") {
        @Override
        boolean succeeds(MattermostClient client) {
            return client.accessTokens()
                    .createUserAccessToken("me", t -> t.description("d"))
                    .id()
                    .equals("t1");
        }
    },
    POST("POST /api/v4/posts") {
        @Override
        boolean succeeds(MattermostClient client) {
            return client.posts()
                    .createPost(p -> p.channelId("c").message("m"))
                    .id()
                    .equals("p1");
        }
    },
    UPLOAD("POST /api/v4/files") {
        @Override
        boolean succeeds(MattermostClient client) {
            FileUpload file = FileUpload.of("a.bin", new byte[300_000]);
            return client.files()
                    .uploadFile(f -> f.channelId("c").addFile(file))
                    .clientIds()
                    .isEmpty();
        }
    },
    WALK("GET /api/v4/users?page=1") {
        @Override
        boolean succeeds(MattermostClient client) {
            List<String> names = new ArrayList<>();
            // One page after the other: a page that is asked for ahead would wait and be tried again on its own.
            for (User user : client.users().allUsers(q -> q.perPage(2)).prefetch(0)) {
                names.add(user.username());
            }
            return names.equals(List.of("user0", "user1", "user2", "user3", "user4"));
        }
    },
    LOGIN("POST /api/v4/users/login") {
        @Override
        boolean succeeds(MattermostClient client) {
            return READ.succeeds(client);
        }

        @Override
        MattermostClientBuilder signedIn(MattermostClientBuilder builder) {
            return builder.login(Login.withPassword("bot", Secrets.PASSWORD::toCharArray));
        }
    };

    private final String target;

    Call(String target) {
        this.target = target;
    }

    /** Makes the call and tells whether it brought what it should. */
    abstract boolean succeeds(MattermostClient client);

    MattermostClientBuilder signedIn(MattermostClientBuilder builder) {
        return builder.accessToken(Secrets.TOKEN);
    }

    /** Tells whether a request is the one that the fault is for. */
    boolean isMadeBy(String method, String path) {
        return target.equals(method + " " + path.replaceFirst("\\?(?:.*&)?(page=\\d+).*", "?$1"));
    }

    /** Returns the path of the request. */
    String path() {
        return target.substring(target.indexOf(' ') + 1);
    }

    boolean isWrite() {
        return this == WRITE || this == POST || this == UPLOAD;
    }
}
