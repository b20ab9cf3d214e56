package io.github.mattermostsdk.testkit.internal.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class PromptServerSocketsTest {
    @Test
    void whatIsAcceptedSendsAtOnce() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new PromptServerSockets().createServerSocket()) {
            server.bind(new InetSocketAddress(here, 0));
            try (Socket client = new Socket(here, server.getLocalPort());
                    Socket accepted = server.accept()) {
                assertTrue(client.isConnected());
                assertTrue(accepted.getTcpNoDelay());
            }
        }
    }
}
