package io.github.mattermostsdk.examples;

/** The six calls that most programs start with. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the quickstart.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        System.out.println("The quickstart comes with the first operations.");
    }
}
