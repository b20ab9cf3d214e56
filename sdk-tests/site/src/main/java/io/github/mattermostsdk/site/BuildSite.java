package io.github.mattermostsdk.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the site. */
public final class BuildSite {
    private BuildSite() {}

    /**
     * Makes the site anew.
     *
     * @param args the directory of the project, the directory in which the generator wrote reference and samples, the
     *     directory of the site, and the one for the samples in Kotlin
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if somebody ends the build while Javadoc runs
     * @throws SiteException if the documents have a fault, such as a link that leads nowhere
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            throw new SiteException("usage: BuildSite <project> <generated> <site> <kotlin>");
        }
        Path project = Path.of(args[0]).toAbsolutePath().normalize();
        Output output = Output.empty(Path.of(args[2]));
        JavadocIndex javadoc = Javadoc.of(project).write(output.directory().resolve(JavadocIndex.FOLDER));

        Path generated = Path.of(args[1]);
        KotlinSamples.write(generated.resolve("samples"), Path.of(args[3]));
        Sources sources = Sources.read(project, generated.resolve("reference"));
        Faults faults = new Faults();
        Site site = new Site(sources, javadoc, faults);
        List<Page> pages = site.pages();
        BackLinks backLinks = new BackLinks(javadoc, faults);
        backLinks.add(output.directory(), pages);
        faults.throwIfAny();

        Layout layout = new Layout(new Navigation(pages));
        for (Page page : pages) {
            output.write(page.path(), layout.render(page));
        }
        output.write("assets/search-data.js", SearchData.of(pages));
        output.write("assets/models.js", site.models().script());
        Assets.copy(output);
        System.out.println("The site: " + pages.size() + " pages, Javadoc of JDK " + javadoc.version()
                + " beside them, in " + output.directory());
    }
}
