package io.github.mattermostsdk.internal.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Which list is walked.
 *
 * @param operationId the operation that returns its pages
 * @param text the operation and its path arguments, as a position names the list
 * @param maxSize how many items the server returns at once at most
 */
record ListName(String operationId, String text, int maxSize) {

    static ListName of(String operationId, int maxSize, String... pathArguments) {
        StringBuilder text = new StringBuilder(operationId);
        for (String argument : pathArguments) {
            text.append('/').append(URLEncoder.encode(argument, UTF_8));
        }
        return new ListName(operationId, text.toString(), maxSize);
    }
}
