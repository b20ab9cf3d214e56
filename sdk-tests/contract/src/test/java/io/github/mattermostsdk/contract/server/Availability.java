package io.github.mattermostsdk.contract.server;

import io.github.mattermostsdk.ServerVersion;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.List;
import java.util.Objects;

/** Whether a server is new enough for an operation. */
public enum Availability {
    /** It must serve the operation. */
    SERVED,
    /** It must not know the route. */
    NOT_SERVED,
    /** Some patch releases of this version do and some do not, or nobody has looked. */
    EITHER;

    /** What was put back into patch releases of older versions: from the first version that has it to the next that has not. */
    private static final List<BackPort> BACK_PORTS = List.of(
            new BackPort("resetPasswordFailedAttempts", "10.5.3", "10.7.0"),
            new BackPort("loginSSOCodeExchange", "10.11.4", "11.0.0"));

    /**
     * Tells what is to be expected.
     *
     * @param operation the operation
     * @param version the version of the server
     * @return whether that version serves it
     */
    public static Availability of(SpecOperation operation, ServerVersion version) {
        if (version.isAtLeast(parse(operation.extension("x-min-server-version").text()))) {
            return SERVED;
        }
        boolean putBack = BACK_PORTS.stream().anyMatch(port -> port.covers(operation.id(), version));
        return putBack ? EITHER : NOT_SERVED;
    }

    private static ServerVersion parse(String version) {
        return Objects.requireNonNull(ServerVersion.parse(version), version);
    }

    private record BackPort(String operation, String from, String to) {
        boolean covers(String id, ServerVersion version) {
            return operation.equals(id) && version.isAtLeast(parse(from)) && !version.isAtLeast(parse(to));
        }
    }
}
