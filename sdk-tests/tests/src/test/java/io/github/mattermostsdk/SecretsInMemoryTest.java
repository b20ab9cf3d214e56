package io.github.mattermostsdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for secrets in the memory of a program that has logged in. */
class SecretsInMemoryTest {

    private static final String PASSWORD = "planted-Passw0rd-of-the-heap";
    private static final String SESSION = "plantedsessionoftheheap000";

    private static final String USER =
            "{\"id\":\"u\",\"create_at\":1,\"update_at\":1,\"delete_at\":0,\"username\":\"bot\","
                    + "\"auth_service\":\"\",\"email\":\"\",\"nickname\":\"\",\"first_name\":\"\",\"last_name\":\"\","
                    + "\"position\":\"\",\"roles\":\"\",\"locale\":\"en\",\"timezone\":{},\"disable_welcome_email\":false}";

    private final TestServer server = new TestServer();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thePasswordIsGoneAfterTheLogin() throws IOException, InterruptedException {
        server.http.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                MockResponse.Builder answer = new MockResponse.Builder().body(USER);
                return request.getTarget().endsWith("/login")
                        ? answer.setHeader("Token", SESSION).build()
                        : answer.build();
            }
        });
        String shifted = PASSWORD.chars().mapToObj(c -> "" + (char) (c + 1)).collect(Collectors.joining());
        ForkedJvm.Outcome outcome =
                ForkedJvm.run(HeapProgram.class, List.of("-Xmx128m"), server.url(), shifted, folder.toString());
        assertEquals(0, outcome.exit(), outcome.output());
        assertEquals(3, server.requests(), "login, call, logout");
        assertTrue(times(shifted, "open.hprof") > 0, "the memory is there");
        assertTrue(times(SESSION, "open.hprof") > 0, "the token is in use");
        assertEquals(0, times(PASSWORD, "open.hprof"), "the password");
        assertEquals(0, times(PASSWORD, "closed.hprof"), "the password");
    }

    /** Counts a text in each form that Java holds texts in. */
    private int times(String text, String file) throws IOException {
        String memory = Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
        int times = 0;
        for (Charset form :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String bytes = new String(text.getBytes(form), StandardCharsets.ISO_8859_1);
            for (int at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) {
                times++;
            }
        }
        return times;
    }
}
