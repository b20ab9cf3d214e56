package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user whose program is a module that requires the SDK and nothing else. */
class ModulePathTest {

    @Test
    void aModuleThatRequiresOnlyTheSdkCompilesAndRuns() throws IOException {
        ConsumerProject project = ConsumerProject.copyOf("module-path");
        project.build("compile");
        try (ExampleServer server = ExampleServer.start()) {
            Outcome outcome = Command.java(
                            "-p",
                            project.classPath(),
                            "-m",
                            "com.example.modular/com.example.modular.Main",
                            server.url())
                    .run();
            assertEquals(List.of("com.example.modular sees module io.github.mattermostsdk: true 26"), outcome.lines());
            assertEquals(List.of("getUsers", "createPost"), server.served());
        }
    }
}
