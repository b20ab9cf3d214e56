package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.MattermostClient;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Finds the operation of a path. The routes are those of the generated interfaces of the SDK, so that a new operation of
 * the spec has its route without a further word.
 */
public final class Router {

    private static final URI BASE = URI.create("/api/v4/");

    private final List<Route> routes;

    private Router(List<Route> routes) {
        this.routes = routes;
    }

    /** Reads the routes of all operations that a client has. */
    public static Router ofSdk() {
        List<Route> routes = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (Method subject : MattermostClient.class.getMethods()) {
            Class<?> calls = callsOf(subject.getReturnType());
            if (calls != null && seen.add(calls)) {
                for (Method operation : calls.getMethods()) {
                    routes.add(route(operation));
                }
            }
        }
        dropAliases(routes);
        routes.sort(Route::bySpecificity);
        return new Router(routes);
    }

    /** The interface with the HTTP annotations that stands behind the operations of a subject. */
    private static @Nullable Class<?> callsOf(Class<?> subject) {
        try {
            return subject.isInterface() ? subject.getMethod("calls").getReturnType() : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Route route(Method operation) {
        for (Annotation annotation : operation.getAnnotations()) {
            if (annotation instanceof GET get) {
                return route(operation, "GET", get.value());
            } else if (annotation instanceof POST post) {
                return route(operation, "POST", post.value());
            } else if (annotation instanceof PUT put) {
                return route(operation, "PUT", put.value());
            } else if (annotation instanceof PATCH patch) {
                return route(operation, "PATCH", patch.value());
            } else if (annotation instanceof DELETE delete) {
                return route(operation, "DELETE", delete.value());
            } else if (annotation instanceof HTTP http) {
                return route(operation, http.method(), http.path());
            }
        }
        throw new IllegalStateException("No HTTP annotation on " + operation);
    }

    /** The methods of the interfaces are named after their operations. */
    private static Route route(Method operation, String method, String path) {
        String masked = path.replace("{", "%7B").replace("}", "%7D");
        String absolute = BASE.resolve(masked).getPath();
        return new Route(operation.getName(), method, absolute);
    }

    /** Takes out what is a shorthand of the SDK for another operation, such as {@code getMe}. */
    private static void dropAliases(List<Route> routes) {
        Map<String, Route> byPath = new HashMap<>();
        routes.forEach(route -> byPath.put(route.method() + route.path(), route));
        routes.removeIf(route -> {
            List<String> general = route.path().stream()
                    .map(segment -> segment.equals("me") ? "{user_id}" : segment)
                    .toList();
            return route.path().contains("me") && byPath.containsKey(route.method() + general);
        });
    }

    /** These routes, and one that the SDK has no operation for. */
    public Router plus(String operationId, String method, String path) {
        List<Route> more = new ArrayList<>(routes);
        more.add(new Route(operationId, method, path));
        more.sort(Route::bySpecificity);
        return new Router(more);
    }

    /** The ids of all operations. */
    public Set<String> operationIds() {
        Set<String> ids = new TreeSet<>();
        routes.forEach(route -> ids.add(route.operationId()));
        return ids;
    }

    /** The operation at a path, or null if there is none. */
    @Nullable
    Match find(String method, List<String> path) {
        for (Route route : routes) {
            if (route.method().equals(method)) {
                Map<String, String> values = route.match(path);
                if (values != null) {
                    return new Match(route.operationId(), values);
                }
            }
        }
        return null;
    }

    /** An operation and the parameters in its path. */
    record Match(String operationId, Map<String, String> parameters) {}
}
