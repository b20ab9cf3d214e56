package io.github.mattermostsdk;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.mattermostsdk.auth.Login;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Logs in, and writes down all that is in its memory: while the session is used, and after its end. */
final class HeapProgram {

    private HeapProgram() {}

    /** Expects the URL of a server, the password with each character one higher, and where to write. */
    public static void main(String[] args) throws IOException {
        Login login = Login.withPassword("bot", () -> lower(args[1])).withLogoutOnClose();
        MattermostClient client =
                MattermostClient.builder().serverUrl(args[0]).login(login).build();
        System.out.println(client.users().getMe().username());
        dump(args[2] + "/open.hprof");
        client.close();
        dump(args[2] + "/closed.hprof");
    }

    private static char[] lower(String shifted) {
        char[] password = shifted.toCharArray();
        for (int i = 0; i < password.length; i++) {
            password[i]--;
        }
        return password;
    }

    private static void dump(String file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
    }
}
