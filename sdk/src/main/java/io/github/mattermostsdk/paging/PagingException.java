package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.error.MattermostException;

/**
 * Thrown when the server's pages make no list that could be walked to its end: it repeats a page or a cursor, or gives none
 * to go on with. The items before were handed out.
 */
public final class PagingException extends MattermostException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what is wrong with the pages
     * @param operationId the operation that returns the pages, such as {@code getUsers}
     */
    public PagingException(String message, String operationId) {
        super(message, operationId, null, null);
    }
}
