package io.github.mattermostsdk.examples.recipes;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.ChannelStats;
import io.github.mattermostsdk.model.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Makes many calls at the same time. */
final class VirtualThreads {

    private VirtualThreads() {}

    // tag::recipe-virtual[]
    static Map<String, ChannelStats> stats(MattermostClient mattermost, List<String> channelIds, Executor threads) {
        Map<String, CompletableFuture<ChannelStats>> running = new LinkedHashMap<>();
        for (String id : channelIds) {
            running.put(
                    id,
                    CompletableFuture.supplyAsync(() -> mattermost.channels().getChannelStats(id), threads));
        }
        Map<String, ChannelStats> stats = new LinkedHashMap<>();
        running.forEach((id, future) -> stats.put(id, future.join()));
        return stats;
    }
    // end::recipe-virtual[]

    // tag::recipe-virtual-async[]
    static CompletableFuture<User> me(String serverUrl, String token, Executor threads) {
        MattermostClient mattermost = MattermostClient.builder()
                .serverUrl(serverUrl)
                .accessToken(token)
                .executor(threads)
                .build();
        return mattermost.users().calls().getMe().executeAsync();
    }
    // end::recipe-virtual-async[]
}
