package io.github.mattermostsdk.site;

/** The parts of the site, in the order of its navigation. */
enum Section {
    START("Start"),
    GUIDE("Guides"),
    RECIPE("Recipes"),
    DECISION("Decisions"),
    PROJECT("Project"),
    REFERENCE("Reference"),
    SUBJECT("Operations"),
    MODEL("Models"),
    /** A file of the project that a document links to. */
    FILE("Files");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Tells whether its pages were generated from the API description. */
    boolean isReference() {
        return this == REFERENCE || this == SUBJECT || this == MODEL;
    }
}
