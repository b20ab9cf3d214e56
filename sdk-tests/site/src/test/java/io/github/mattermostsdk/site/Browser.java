package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Holds what the tests in the browser share: one browser, one server, and the directory of the site.
 */
final class Browser implements AutoCloseable {
    /** Where the site is. */
    static final Path SITE = Path.of(System.getProperty("site.directory", ""));

    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots.directory", ""));

    private final Chromium chromium;
    private final SiteServer server;

    private Browser(Chromium chromium, SiteServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    static Browser start(Path program) {
        try {
            return new Browser(Chromium.start(program), SiteServer.start(SITE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Opens a tab of the size of a laptop's screen. */
    Tab tab() {
        return chromium.tab().size(1440, 900).dark(false);
    }

    /** Opens a tab of the size of a phone. */
    Tab phone() {
        return chromium.tab().size(390, 844).dark(false);
    }

    /** Returns the address of a page on the server. */
    String page(String path) {
        return server.address() + path;
    }

    /** Returns the address of a page in the file system. */
    String file(String path) {
        return SITE.toUri() + path;
    }

    void screenshot(Tab tab, String name) throws IOException {
        tab.screenshot(SCREENSHOTS.resolve(name + ".png"));
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
