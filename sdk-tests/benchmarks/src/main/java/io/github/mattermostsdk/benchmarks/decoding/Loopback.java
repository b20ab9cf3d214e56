package io.github.mattermostsdk.benchmarks.decoding;

import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.benchmarks.decoding.Race.Contestant;
import net.bis5.mattermost.client4.Pager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;

/** Gets a page from a server on this machine and decodes it. */
public final class Loopback {

    private static final String CHANNEL = "8jwcn3xjxbyi3qazrnbcbrhyto";
    private static final int PER_PAGE = 200;

    private Loopback() {}

    /**
     * Runs the race.
     *
     * @param args {@code users} or {@code posts}, the number of rounds, and the address of the server
     * @throws Exception if a contestant fails
     */
    public static void main(String[] args) throws Exception {
        boolean users = args[0].equals("users");
        String url = args[2];
        MattermostClient sdk =
                MattermostClient.builder().serverUrl(url).accessToken("token").build();
        net.bis5.mattermost.client4.MattermostClient rival = net.bis5.mattermost.client4.MattermostClient.builder()
                .url(url)
                .ignoreUnknownProperties()
                .build();
        rival.setAccessToken("token");
        OkHttpClient okHttp = new OkHttpClient();
        String path = users ? "/api/v4/users?per_page=200" : "/api/v4/channels/" + CHANNEL + "/posts?per_page=200";
        Request request = new Request.Builder()
                .url(url + path)
                .header("Authorization", "Bearer token")
                .build();
        Pager pager = Pager.of(0, PER_PAGE);
        new Race(
                        Integer.parseInt(args[1]),
                        Contestant.of(
                                "mattermost4j",
                                () -> users
                                        ? rival.getUsers(pager).readEntity().size()
                                        : rival.getPostsForChannel(CHANNEL, pager)
                                                .readEntity()
                                                .size()),
                        Contestant.of(
                                "SDK",
                                () -> users
                                        ? sdk.users()
                                                .getUsers(q -> q.perPage(PER_PAGE))
                                                .size()
                                        : sdk.posts()
                                                .getPostsForChannel(CHANNEL, q -> q.perPage(PER_PAGE))
                                                .order()
                                                .size()),
                        Contestant.of("bare OkHttp", () -> {
                            try (Response response = okHttp.newCall(request).execute()) {
                                return response.body().source().readAll(Okio.blackhole());
                            }
                        }))
                .run();
        System.exit(0); // Not to wait for OkHttp's threads.
    }
}
