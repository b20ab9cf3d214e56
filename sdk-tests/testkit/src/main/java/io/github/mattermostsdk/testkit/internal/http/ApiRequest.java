package io.github.mattermostsdk.testkit.internal.http;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.fault.Fault;
import io.github.mattermostsdk.testkit.internal.json.Json;
import io.github.mattermostsdk.testkit.internal.json.JsonMap;
import io.github.mattermostsdk.testkit.internal.state.Ids;
import io.github.mattermostsdk.testkit.internal.state.SessionRow;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A request to an operation, with the ways in which the server reads one. */
public final class ApiRequest {

    private static final int DEFAULT_PAGE_SIZE = 60;
    private static final int LARGEST_PAGE_SIZE = 200;
    private static final int LARGEST_BODY = 300_512;
    private static final Set<String> TRUE = Set.of("1", "t", "T", "true", "TRUE", "True");

    private final Exchange exchange;
    private final HttpUrl url;
    private final ByteString body;
    private final Map<String, String> pathParameters;
    private final @Nullable SessionRow session;
    private final @Nullable UserRow user;
    private final @Nullable Fault fault;

    ApiRequest(Exchange exchange, Map<String, String> pathParameters, Caller caller, @Nullable Fault fault) {
        this.exchange = exchange;
        this.url = exchange.recorded().getUrl();
        this.body = exchange.body();
        this.pathParameters = pathParameters;
        this.session = caller.session();
        this.user = caller.user();
        this.fault = fault;
    }

    /** Lets a test that holds this request back do so while the server is in the middle of its work. */
    public void pause() {
        if (fault instanceof Fault.Hold hold) {
            hold.await();
        }
    }

    /** The HTTP method. */
    public String method() {
        return exchange.recorded().getMethod();
    }

    /** The path. */
    public String path() {
        return url.encodedPath();
    }

    /** The id under which the server keeps the request in its log. */
    public String requestId() {
        return exchange.requestId();
    }

    /** The address of the server, without a slash at its end. */
    public String serverUrl() {
        return "http://" + url.host() + ":" + url.port();
    }

    /** A header, or null. */
    public @Nullable String header(String name) {
        return exchange.recorded().getHeaders().get(name);
    }

    /** The bytes of the body. */
    public ByteString body() {
        return body;
    }

    /** Who is signed in. Only for operations that need it. */
    public UserRow caller() {
        if (user == null) {
            throw Problems.sessionExpired();
        }
        return user;
    }

    /** Who is signed in, or null. */
    public @Nullable UserRow callerOrNull() {
        return user;
    }

    /** The session in use. Only for operations that need one. */
    public SessionRow session() {
        if (session == null) {
            throw Problems.sessionExpired();
        }
        return session;
    }

    /** The session in use, or null. */
    public @Nullable SessionRow sessionOrNull() {
        return session;
    }

    /** An id in the path; {@code me} stands for the caller's. Refused if it can be none. */
    public String id(String name) {
        String value = path(name);
        if (name.equals("user_id") && value.equals("me")) {
            return caller().id;
        }
        if (!Ids.isValid(value)) {
            throw Problems.invalidUrlParam(name);
        }
        return value;
    }

    /** A parameter in the path, whatever it is. */
    public String path(String name) {
        return pathParameters.getOrDefault(name, "");
    }

    /** A query parameter, or an empty text. */
    public String query(String name) {
        String value = url.queryParameter(name);
        return value == null ? "" : value;
    }

    /** Whether a query parameter is {@code true}, in one of the spellings that the server takes for it. */
    public boolean flag(String name) {
        return TRUE.contains(query(name));
    }

    /** A whole number in the query, or null if there is none or it cannot be read. */
    public @Nullable Long number(String name) {
        try {
            return Long.valueOf(query(name));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Which page is asked for, from 0. Nonsense counts as 0. */
    public int page() {
        Long page = number("page");
        return page == null || page < 0 ? 0 : (int) Math.min(page, Integer.MAX_VALUE);
    }

    /** How many items a page shall have: 60 unless something sensible is said, at most 200. */
    public int perPage() {
        return size("per_page");
    }

    /** A page size under another name. */
    public int size(String name) {
        Long size = number(name);
        return size == null || size < 0 ? DEFAULT_PAGE_SIZE : (int) Math.min(size, LARGEST_PAGE_SIZE);
    }

    /** The page of a list that is asked for. */
    public <T> List<T> pageOf(List<T> all) {
        return slice(all, (long) page() * perPage(), perPage());
    }

    /** The part of a list that begins at a position. */
    public static <T> List<T> slice(List<T> all, long from, int size) {
        int start = (int) Math.min(from, all.size());
        return all.subList(start, (int) Math.min((long) start + size, all.size()));
    }

    /**
     * The body as an object.
     *
     * @param what the name under which the server refuses a body that is none
     * @param texts members that must be texts if they are there
     */
    public JsonMap object(String what, String... texts) {
        refuseLargeBody();
        try {
            Object value = Json.read(body);
            JsonMap map = value == null ? new JsonMap() : value instanceof JsonMap read ? read : null;
            if (map == null) {
                throw Problems.invalidBodyParam(what);
            }
            for (String text : texts) {
                if (map.get(text) != null && !(map.get(text) instanceof String)) {
                    throw Problems.invalidBodyParam(what);
                }
            }
            return map;
        } catch (IOException e) {
            throw Problems.invalidBodyParam(what);
        }
    }

    /** The body as an object; whatever is none reads as an empty one. Some operations of the server are so lenient. */
    public JsonMap objectOrEmpty() {
        try {
            return body.size() <= LARGEST_BODY && Json.read(body) instanceof JsonMap map ? map : new JsonMap();
        } catch (IOException e) {
            return new JsonMap();
        }
    }

    /** The body as a list of objects. */
    public List<JsonMap> objects(String what) {
        refuseLargeBody();
        List<JsonMap> objects = new ArrayList<>();
        try {
            if (!(Json.read(body) instanceof List<?> list)) {
                throw Problems.invalidBodyParam(what);
            }
            for (Object element : list) {
                if (!(element instanceof JsonMap map)) {
                    throw Problems.invalidBodyParam(what);
                }
                objects.add(map);
            }
            return objects;
        } catch (IOException e) {
            throw Problems.invalidBodyParam(what);
        }
    }

    /** The body as a list of texts. */
    public List<String> texts() {
        refuseLargeBody();
        List<String> texts = new ArrayList<>();
        try {
            Object value = Json.read(body);
            if (!(value instanceof List<?> list)) {
                throw Problems.unreadablePayload();
            }
            for (Object element : list) {
                if (!(element instanceof String text)) {
                    throw Problems.unreadablePayload();
                }
                texts.add(text);
            }
            return texts;
        } catch (IOException e) {
            throw Problems.unreadablePayload();
        }
    }

    private void refuseLargeBody() {
        if (body.size() > LARGEST_BODY) {
            throw new Problem(
                    413,
                    "api.context.request_body_too_large.app_error",
                    "Unable to process request. Request body too large.");
        }
    }
}
