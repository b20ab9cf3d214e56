package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The API description of this project, and how a site of one server lies to it. */
public final class Description {
    private static final Comparator<Route> LITERAL_FIRST =
            Comparator.comparing(route -> route.templates().toString());

    private final SpecDocument document;
    private final List<Route> routes;

    private Description(SpecDocument document) {
        this.document = document;
        this.routes = document.operations().stream()
                .map(Route::of)
                .sorted(LITERAL_FIRST)
                .toList();
    }

    /**
     * Reads the description of this project.
     *
     * @return the description
     */
    public static Description load() {
        return new Description(SpecDocument.load(Project.folder("openapi")));
    }

    /**
     * Returns every operation.
     *
     * @return the operations in the order of the files
     */
    public List<SpecOperation> operations() {
        return document.operations();
    }

    /**
     * Returns the operation that a request meant.
     *
     * @param site the address of the server
     * @param method the method of the request
     * @param url its address
     * @return the operation, if it is one of those that are described
     */
    public Optional<SpecOperation> operation(HttpUrl site, String method, HttpUrl url) {
        return route(site, method, url).map(Route::operation);
    }

    /**
     * Holds an exchange against the description.
     *
     * @param site the address of the server
     * @param exchange the exchange
     * @return where it differs; empty as well for a request that is not described
     */
    public List<Difference> differences(HttpUrl site, Exchange exchange) {
        List<Difference> found = new ArrayList<>();
        route(site, exchange.method(), exchange.url()).ifPresent(route -> {
            SpecOperation operation = route.operation();
            new RequestCheck(operation, found).check(exchange, route.values(pathBelow(site, exchange.url())));
            new AnswerCheck(operation, found).check(exchange);
        });
        return found;
    }

    private Optional<Route> route(HttpUrl site, String method, HttpUrl url) {
        List<String> path = pathBelow(site, url);
        return routes.stream().filter(route -> route.matches(method, path)).findFirst();
    }

    private static List<String> pathBelow(HttpUrl site, HttpUrl url) {
        long folders = site.pathSegments().stream()
                .filter(segment -> !segment.isEmpty())
                .count();
        return url.pathSegments().stream().skip(folders).toList();
    }
}
