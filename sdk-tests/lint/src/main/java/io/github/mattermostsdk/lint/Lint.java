package io.github.mattermostsdk.lint;

/** Placeholder. */
public final class Lint {
    private Lint() {}

    /**
     * Runs the lint.
     *
     * @param args the directory of the OpenAPI document and the directory of the templates
     */
    public static void main(String[] args) {
        if (System.getProperty("lint.fail") != null) {
            throw new IllegalStateException("planted");
        }
    }
}
