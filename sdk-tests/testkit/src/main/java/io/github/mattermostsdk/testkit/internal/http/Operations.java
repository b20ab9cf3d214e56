package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which handler carries out which operation. */
public final class Operations {

    private final Set<String> known;
    private final Set<String> ofSdk;
    private final Map<String, Registration> registrations = new HashMap<>();
    private final Set<String> removed = new HashSet<>();

    /**
     * No handler yet for any operation.
     *
     * @param known all operations that have a route
     * @param ofSdk those of them that the SDK has
     */
    public Operations(Set<String> known, Set<String> ofSdk) {
        this.known = Set.copyOf(known);
        this.ofSdk = Set.copyOf(ofSdk);
    }

    /** Simulates an operation that needs a session. */
    public void on(String operationId, Handler handler) {
        register(operationId, new Registration(handler, true, true, false));
    }

    /** Simulates an operation that anybody may call. */
    public void onPublic(String operationId, Handler handler) {
        register(operationId, new Registration(handler, false, true, false));
    }

    /** Simulates an operation that needs a session and that holds the lock of the world by itself, when it must. */
    public void onUnlocked(String operationId, Handler handler) {
        register(operationId, new Registration(handler, true, false, false));
    }

    /** Refuses an operation as a server without a licence, or without what else it needs, does. */
    public void refuse(String operationId, Problem refusal) {
        refuse(operationId, request -> {}, refusal);
    }

    /** Refuses an operation, after checks that may refuse it for another reason. */
    public void refuse(String operationId, Consumer<ApiRequest> checks, Problem refusal) {
        register(operationId, new Registration(refusing(checks, refusal), true, true, true));
    }

    /** Refuses an operation that anybody may call. */
    public void refusePublic(String operationId, Handler refusal) {
        register(operationId, new Registration(refusal, false, true, true));
    }

    private static Handler refusing(Consumer<ApiRequest> checks, Problem refusal) {
        return request -> {
            checks.accept(request);
            throw refusal;
        };
    }

    private void register(String operationId, Registration registration) {
        if (!known.contains(operationId)) {
            throw new IllegalArgumentException("No route leads to an operation " + operationId);
        }
        if (registrations.put(operationId, registration) != null) {
            throw new IllegalArgumentException("Two handlers for " + operationId);
        }
    }

    /** Takes operations away, so that their paths are unknown ones, as on a server that is too old for them. */
    public void remove(Collection<String> operationIds) {
        for (String id : operationIds) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("No route leads to an operation " + id);
            }
        }
        removed.addAll(operationIds);
    }

    boolean isRemoved(String operationId) {
        return removed.contains(operationId);
    }

    @Nullable
    Registration find(String operationId) {
        return registrations.get(operationId);
    }

    /** The operations that succeed when they can on a server without a licence. */
    public Set<String> simulated() {
        return ids(false);
    }

    /** The operations that are refused as a server without a licence does. */
    public Set<String> refused() {
        return ids(true);
    }

    /** The operations without a handler: they answer 501. */
    public Set<String> missing() {
        Set<String> ids = new TreeSet<>(ofSdk);
        ids.removeAll(registrations.keySet());
        return ids;
    }

    private Set<String> ids(boolean refused) {
        Set<String> ids = new TreeSet<>();
        registrations.forEach((id, registration) -> {
            if (registration.refuses() == refused && ofSdk.contains(id)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /**
     * A handler and what it needs.
     *
     * @param handler the handler
     * @param needsSession whether a request without a good credential is refused
     * @param locked whether the handler runs under the lock of the world
     * @param refuses whether the operation never succeeds here
     */
    record Registration(Handler handler, boolean needsSession, boolean locked, boolean refuses) {}
}
