package io.github.mattermostsdk.site;

import java.io.Serial;

/** Says that the site cannot be made. */
public final class SiteException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    SiteException(String message) {
        super(message);
    }
}
