package io.github.mattermostsdk.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the frame that all pages share around the content of a page. */
final class Layout {
    private static final int DESCRIPTION = 160;
    private static final int SECTIONS_WORTH_A_LIST = 3;

    private final Template template = Mustache.compiler().compile(Assets.text("layout.mustache"));
    private final Navigation navigation;

    Layout(Navigation navigation) {
        this.navigation = navigation;
    }

    String render(Page page) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.section() == Section.START ? page.title() : page.label());
        values.put("start", page.section() == Section.START);
        values.put("description", page.summary(DESCRIPTION));
        values.put("root", page.root());
        values.put("kind", page.section().name().toLowerCase(Locale.ROOT));
        values.put("reference", page.section().isReference());
        values.put("guides", !page.section().isReference());
        values.put("groups", navigation.of(page));
        values.put("sections", sections(page));
        values.put("hasSections", !sections(page).isEmpty());
        values.put("content", page.section() == Section.START ? Cards.add(page, navigation.guides()) : page.html());
        return template.execute(values);
    }

    /** A subject's operations are in the navigation already, and few sections are seen at a glance. */
    private static List<Heading> sections(Page page) {
        boolean listed = page.section() != Section.SUBJECT && page.section() != Section.MODEL;
        return listed && page.sections().size() >= SECTIONS_WORTH_A_LIST ? page.sections() : List.of();
    }
}
