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
        List<Page> filled = drafts.stream().map(this::filled).toList();
        Uses uses = new Uses(filled);
        OperationLinks operations = new OperationLinks(filled);
        List<Page> pages = new ArrayList<>();
        for (Page page : filled) {
            String html = links.resolve(page.source(), uses.fill(page));
            pages.add(page.withHtml(operations.add(page.source(), html)));
        }
        // Only now is it known which files the documents link to.
        links.linkedFiles().forEach(file -> pages.add(Markdown.page(file)));
        return pages;
    }

    Models models() {
        return models;
    }

    private Page filled(Page page) {
        return page.withHtml(directives.fill(page.source(), page.html()));
    }
}
