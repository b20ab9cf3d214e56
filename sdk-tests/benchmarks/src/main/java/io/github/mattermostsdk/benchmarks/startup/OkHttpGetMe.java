package io.github.mattermostsdk.benchmarks.startup;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The same call by OkHttp alone, whose answer stays text: no client that is built on OkHttp can be cheaper. */
public final class OkHttpGetMe {

    private OkHttpGetMe() {}

    /**
     * Runs the program.
     *
     * @param args the address of the server
     * @throws IOException if the one who measures goes away, or the call fails
     */
    public static void main(String[] args) throws IOException {
        Request request = new Request.Builder()
                .url(args[0] + "/api/v4/users/me")
                .header("Authorization", "Bearer token")
                .build();
        try (Response response = new OkHttpClient().newCall(request).execute()) {
            Ready.after(response.body().string().length());
        }
        System.exit(0); // Not to wait for OkHttp's threads.
    }
}
