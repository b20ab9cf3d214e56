package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A user who shrinks and renames with R8 and gives it no rule for the SDK: what it needs lies in our jar. */
@Tag("slow")
class ShrunkTest {

    @Test
    void tenDifferentCallsWorkInAShrunkProgram() throws IOException {
        ConsumerProject project = ConsumerProject.copyOf("shrunk");
        project.build("compile");
        Path shrunk = project.file("target/shrunk.jar");
        StringBuilder arguments = new StringBuilder("--classfile --release --lib " + System.getProperty("java.home")
                + " --pg-conf " + project.file("rules.pro") + " --output " + shrunk);
        for (Path jar : project.dependencies()) {
            arguments.append(' ').append(jar);
        }
        arguments.append(' ').append(project.file("target/app.jar"));
        Command.of(List.of(
                        Build.tool("jar"),
                        "cf",
                        project.file("target/app.jar").toString(),
                        "-C",
                        project.file("target/classes").toString(),
                        "."))
                .run();
        project.build("exec:java", "-Dexec.args=" + arguments);

        try (ExampleServer server = ExampleServer.start()) {
            Outcome outcome = Command.java("-cp", shrunk.toString(), "com.example.TenCalls", server.url())
                    .run();
            assertEquals(
                    List.of(
                            "1 me",
                            "2 26",
                            "3 true",
                            "4 posted",
                            "5 26",
                            "6 true",
                            "7 deleted",
                            "8 reacted",
                            "9 200 26",
                            "10 team",
                            "11 404 example.missing"),
                    outcome.lines());
        }
        System.out.printf("[consumers] shrunk by R8, all libraries included: %,d bytes%n", Files.size(shrunk));
    }
}
