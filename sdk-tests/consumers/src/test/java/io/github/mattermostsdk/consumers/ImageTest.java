package io.github.mattermostsdk.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A user who ships a small Java image by jlink. The libraries that the SDK stands on are no modules, so the jars lie beside
 * the image.
 */
@Tag("slow")
class ImageTest {

    private static final String MODULES = "java.base,java.logging,jdk.crypto.ec";
    private static final char[] PASSWORD = "password".toCharArray();

    @Test
    void anImageOfThreeModulesSpeaksTls() throws IOException, GeneralSecurityException {
        ConsumerProject project = ConsumerProject.copyOf("module-path");
        project.build("compile");
        Path image = project.file("target/image");
        succeed(Command.of(List.of(
                Build.tool("jlink"),
                "--add-modules",
                MODULES,
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString())));
        Path keys = project.file("target/keys.p12");
        succeed(Command.of(List.of(
                Build.tool("keytool"),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                new String(PASSWORD))));

        try (ExampleServer server = ExampleServer.start(tls(keys))) {
            Outcome outcome = Command.of(List.of(
                            image.resolve("bin/java").toString(),
                            "-Djavax.net.ssl.trustStore=" + keys,
                            "-Djavax.net.ssl.trustStorePassword=" + new String(PASSWORD),
                            "-p",
                            project.classPath(),
                            "-m",
                            "com.example.modular/com.example.modular.Main",
                            "https://localhost:" + server.port()))
                    .run();
            assertEquals(List.of("com.example.modular sees module io.github.mattermostsdk: true 26"), outcome.lines());
        }
    }

    private static HttpsServer tls(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    private static void succeed(Command command) throws IOException {
        Outcome outcome = command.run();
        assertEquals(0, outcome.status(), outcome::toString);
    }
}
