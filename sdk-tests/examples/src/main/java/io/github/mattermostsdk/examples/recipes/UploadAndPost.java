package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.FileInfo;
import io.github.mattermostsdk.model.FileUploadResponse;
import io.github.mattermostsdk.model.Post;
import java.nio.file.Path;
import java.util.List;

/** Posts files. */
final class UploadAndPost {

    private UploadAndPost() {}

    // tag::recipe-upload[]
    static Post post(MattermostClient mattermost, String channelId, Path report, byte[] chart) {
        FileUploadResponse uploaded = mattermost
                .files()
                .uploadFile(f -> f.channelId(channelId)
                        .addFile(FileUpload.of(report))
                        .addFile(FileUpload.of("chart.png", chart).contentType("image/png")));
        List<String> fileIds = uploaded.fileInfos().stream().map(FileInfo::id).toList();
        return mattermost
                .posts()
                .createPost(
                        p -> p.channelId(channelId).message("The weekly report").fileIds(fileIds));
    }
    // end::recipe-upload[]
}
