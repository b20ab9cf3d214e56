package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.User;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes everybody into a file. */
final class WalkAllUsers {

    private WalkAllUsers() {}

    // tag::recipe-users[]
    static void write(MattermostClient mattermost, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (User user : mattermost.users().allUsers(q -> q.active(true))) {
                out.write(user.id() + "\t" + user.username() + "\t" + user.email() + "\n");
            }
        }
    }
    // end::recipe-users[]
}
