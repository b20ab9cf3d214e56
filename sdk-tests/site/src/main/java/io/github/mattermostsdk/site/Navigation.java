package io.github.mattermostsdk.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the navigation of a page: the guides beside a guide, the reference beside a page of the reference. */
final class Navigation {
    private static final List<Section> GUIDES = List.of(Section.START, Section.GUIDE, Section.RECIPE, Section.PROJECT);

    private final Map<Section, List<Page>> pages;

    Navigation(List<Page> pages) {
        this.pages = pages.stream().collect(Collectors.groupingBy(Page::section));
        this.pages.values().forEach(section -> section.sort(order(pages)));
    }

    List<NavigationGroup> of(Page page) {
        List<NavigationGroup> groups = new ArrayList<>();
        if (page.section().isReference()) {
            groups.add(group("Reference", page, Section.REFERENCE));
            groups.add(group(Section.SUBJECT.title(), page, Section.SUBJECT));
            groups.add(new NavigationGroup(Section.MODEL.title(), models(page)));
        } else {
            GUIDES.forEach(section -> groups.add(group(section.title(), page, section)));
            groups.add(new NavigationGroup(Section.DECISION.title(), decisions(page)));
        }
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }

    /** Returns the guides in their order. */
    List<Page> guides() {
        return pages.getOrDefault(Section.GUIDE, List.of());
    }

    private NavigationGroup group(String title, Page page, Section section) {
        return new NavigationGroup(
                title,
                pages.getOrDefault(section, List.of()).stream()
                        .map(other -> item(page, other))
                        .toList());
    }

    private static NavigationItem item(Page page, Page other) {
        boolean current = page.path().equals(other.path());
        List<NavigationItem> children = current && page.section() == Section.SUBJECT
                ? page.sections().stream()
                        .map(heading -> new NavigationItem(heading.text(), "#" + heading.id(), false, List.of()))
                        .toList()
                : List.of();
        return new NavigationItem(other.label(), Links.relative(page.path(), other.path()), current, children);
    }

    /** Returns the way to all models, and the model itself: there are too many to list them on each page. */
    private List<NavigationItem> models(Page page) {
        List<NavigationItem> items = new ArrayList<>();
        items.add(new NavigationItem(
                "All models", Links.relative(page.path(), "reference/index.html") + "#Models", false, List.of()));
        if (page.section() == Section.MODEL) {
            items.add(item(page, page));
        }
        return items;
    }

    /** Returns the list of the decisions, and on their own pages all of them: few people come for these. */
    private List<NavigationItem> decisions(Page page) {
        return pages.getOrDefault(Section.DECISION, List.of()).stream()
                .filter(other ->
                        page.section() == Section.DECISION || other.path().endsWith("/index.html"))
                .map(other -> item(page, other))
                .toList();
    }

    /** Subjects stand in the order of the API description, guides in the order in which the README names them. */
    private static Comparator<Page> order(List<Page> pages) {
        List<String> subjects = pages.stream()
                .filter(page -> page.section() == Section.REFERENCE)
                .flatMap(page ->
                        List.of(page.source().meta().getOrDefault("order", "").split(" ")).stream())
                .toList();
        String readme = pages.stream()
                .filter(page -> page.section() == Section.START)
                .map(Page::html)
                .collect(Collectors.joining());
        return Comparator.<Page>comparingInt(page -> place(subjects.indexOf(page.title())))
                .thenComparingInt(page -> place(readme.indexOf("href=\"" + page.path())))
                .thenComparing(Page::path);
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
