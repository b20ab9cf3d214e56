package io.github.mattermostsdk.internal.paging;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The call that returns the pages of a list. For each page it is sent with other query parameters.
 *
 * @param call the call with the caller's own parameters
 * @param given the caller's own query parameters by name
 * @param sizeParameter the name of the parameter for the size of a page
 * @param list what is walked
 * @param <B> what the call returns
 */
public record ListCall<B>(ApiCall<B> call, Map<String, String> given, String sizeParameter, ListName list) {

    /**
     * Describes a call.
     *
     * @param call the call with the caller's own parameters
     * @param query the caller's own query parameters
     * @param sizeParameter the name of the parameter for the size of a page
     * @param maxSize how many items the server returns at once at most
     * @param pathArguments what tells this list from others of the operation
     * @param <B> what the call returns
     * @return the description
     */
    public static <B> ListCall<B> of(
            ApiCall<B> call, QueryParameters query, String sizeParameter, int maxSize, String... pathArguments) {
        Map<String, String> given = new TreeMap<>();
        query.forEachParameter(given::put);
        return new ListCall<>(call, given, sizeParameter, ListName.of(call.operationId(), maxSize, pathArguments));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    @Nullable
    String text(String name) {
        return given.get(name);
    }

    /** Returns the page size among the caller's own parameters, if there is one. */
    @Nullable
    Integer pageSize() {
        String size = given.get(sizeParameter);
        return size == null ? null : Integer.valueOf(size);
    }

    /** Throws if the caller set a parameter that only makes sense for a single page. */
    void refuse(String name, String advice) {
        if (has(name)) {
            throw new IllegalArgumentException(
                    "A walk over " + list.operationId() + " can't have the parameter " + name + ": " + advice);
        }
    }

    /** Returns the call for a page of some size. */
    ApiCall<B> sized(int size) {
        return call.query(sizeParameter, Integer.toString(size));
    }
}
