package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.FileInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the files of a post. */
final class DownloadFiles {

    private DownloadFiles() {}

    // tag::recipe-download[]
    static void download(MattermostClient mattermost, String postId, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FileInfo file : mattermost.posts().getFileInfosForPost(postId)) {
            // Named by id: a name comes from whoever uploaded the file.
            Path target = folder.resolve(file.id());
            try (Download download = mattermost.files().getFile(file.id())) {
                download.writeTo(target, (done, total) -> System.out.println(done + " of " + total + " bytes"));
            }
        }
    }
    // end::recipe-download[]
}
