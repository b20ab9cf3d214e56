package io.github.mattermostsdk.lint.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Holds one operation: a method on a path. */
public final class SpecOperation {
    static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final SpecDocument document;
    private final String path;
    private final String method;
    private final SpecNode pathItem;
    private final SpecNode node;

    SpecOperation(SpecDocument document, String path, String method, SpecNode pathItem, SpecNode node) {
        this.document = document;
        this.path = path;
        this.method = method;
        this.pathItem = pathItem;
        this.node = node;
    }

    /**
     * Returns the operationId.
     *
     * @return the id, empty if there is none
     */
    public String id() {
        return node.get("operationId").text();
    }

    /**
     * Returns what findings call the operation.
     *
     * @return the operationId, or method and path if there is none
     */
    public String label() {
        return id().isEmpty() ? method() + " " + path : id();
    }

    /**
     * Returns the method.
     *
     * @return the method in capital letters
     */
    public String method() {
        return method.toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the path template.
     *
     * @return the path, for example <code>/users/{user_id}</code>
     */
    public String path() {
        return path;
    }

    /**
     * Returns the operation as it is written.
     *
     * @return the node
     */
    public SpecNode node() {
        return node;
    }

    /**
     * Returns the path item as it is written.
     *
     * @return the node
     */
    public SpecNode pathItem() {
        return pathItem;
    }

    /**
     * Returns the tag, which names the API interface.
     *
     * @return the first tag, empty if there is none
     */
    public String tag() {
        List<SpecNode> tags = node.get("tags").items();
        return tags.isEmpty() ? "" : tags.get(0).text();
    }

    /**
     * Returns an extension.
     *
     * @param name its name, for example {@code x-idempotent}
     * @return the value, missing if the operation does not have it
     */
    public SpecNode extension(String name) {
        return node.get(name);
    }

    /**
     * Returns the parameters of the path item and of the operation, refs followed.
     *
     * @return the parameters in the order of the file
     */
    public List<SpecParameter> parameters() {
        List<SpecParameter> found = new ArrayList<>();
        for (SpecNode owner : List.of(pathItem, node)) {
            for (SpecNode use : owner.get("parameters").items()) {
                found.add(SpecParameter.of(document, use));
            }
        }
        return found;
    }

    /**
     * Returns the parameters of one place.
     *
     * @param place {@code path}, {@code query}, {@code header} or {@code cookie}
     * @return the parameters in the order of the file
     */
    public List<SpecParameter> parameters(String place) {
        return parameters().stream()
                .filter(parameter -> parameter.place().equals(place))
                .toList();
    }

    /**
     * Returns the request body.
     *
     * @return the body, if the operation has one
     */
    public Optional<SpecBody> requestBody() {
        SpecNode use = node.get("requestBody");
        return use.exists() ? Optional.of(SpecBody.of(document, use)) : Optional.empty();
    }

    /**
     * Returns every response.
     *
     * @return the responses in the order of the file, refs followed
     */
    public List<SpecResponse> responses() {
        return node.get("responses").members().values().stream()
                .map(use -> SpecResponse.of(document, use))
                .toList();
    }

    /**
     * Returns the responses that tell of success: those of 2xx or, where the best that can come is a redirect, of 3xx.
     *
     * @return the responses; the lint takes care that it is one
     */
    public List<SpecResponse> successes() {
        List<SpecResponse> successes = responsesOf("2");
        return successes.isEmpty() ? responsesOf("3") : successes;
    }

    private List<SpecResponse> responsesOf(String statusClass) {
        return responses().stream()
                .filter(response -> response.status().startsWith(statusClass))
                .toList();
    }

    /**
     * Returns the response that tells of success.
     *
     * @return the first of {@link #successes()}
     * @throws NoSuchElementException if there is none
     */
    public SpecResponse success() {
        return successes().stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(label() + " has no response that tells of success"));
    }

    @Override
    public String toString() {
        return label();
    }
}
