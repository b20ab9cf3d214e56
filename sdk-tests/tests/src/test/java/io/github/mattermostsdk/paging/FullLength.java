package io.github.mattermostsdk.paging;

/** Whether the tests that can take their time do so: {@code -Dwalks.full}, as CI has it. */
public final class FullLength {

    /** Whether it was asked for. */
    public static final boolean IS_ASKED_FOR = System.getProperty("walks.full") != null;

    private FullLength() {}
}
