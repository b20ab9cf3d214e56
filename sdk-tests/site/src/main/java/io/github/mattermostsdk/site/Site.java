package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.List;

/** Makes the content of every page. */
final class Site {
    private final Sources sources;
    private final Links links;
    private final Models models = new Models();
    private final Directives directives;

    Site(Sources sources, JavadocIndex javadoc, Faults faults) {
        this.sources = sources;
        this.links = new Links(sources, javadoc, faults);
        this.directives = new Directives(models, javadoc, faults);
    }

    List<Page> pages() {
        List<Page> drafts = sources.all().stream().map(Markdown::page).toList();
        drafts.stream().filter(page -> page.section() == Section.MODEL).forEach(models::add);
        OperationLinks operations = new OperationLinks(drafts);
        List<Page> pages = new ArrayList<>();
        for (Page page : drafts) {
            Page finished = finished(page);
            pages.add(finished.withHtml(operations.add(page.source(), finished.html())));
        }
        // Only now is it known which files the documents link to.
        links.linkedFiles().forEach(file -> pages.add(finished(Markdown.page(file))));
        return pages;
    }

    Models models() {
        return models;
    }

    private Page finished(Page page) {
        return page.withHtml(links.resolve(page.source(), directives.fill(page.source(), page.html())));
    }
}
