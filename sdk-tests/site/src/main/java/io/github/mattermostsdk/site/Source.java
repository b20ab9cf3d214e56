package io.github.mattermostsdk.site;

import java.nio.file.Path;
import java.util.Map;

/**
 * Holds a document before it becomes a page.
 *
 * @param section where it belongs
 * @param path where its page goes, below the directory of the site
 * @param file where it was read
 * @param markdown its text
 * @param meta what its front matter says
 */
record Source(Section section, String path, Path file, String markdown, Map<String, String> meta) {

    static Source of(Section section, String path, Path file, String text) {
        FrontMatter matter = FrontMatter.of(text);
        return new Source(section, path, file, matter.rest(), matter.values());
    }
}
