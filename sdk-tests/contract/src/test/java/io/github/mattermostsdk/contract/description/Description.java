package io.github.mattermostsdk.contract.description;

import io.github.mattermostsdk.contract.exchange.Exchange;
import io.github.mattermostsdk.lint.spec.SpecDocument;
import io.github.mattermostsdk.lint.spec.SpecOperation;
import io.github.mattermostsdk.lint.spec.SpecSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;

/** The API description of this project, and how a site of one server lies to it. */
public final class Description {
    private static final Comparator<Route> LITERAL_FIRST =
            Comparator.comparing(route -> route.templates().toString());

    private static final String SECRET = "password";

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
     * Returns how the secrets are called: passwords, tokens, codes.
     *
     * @return the names of properties and parameters that are one somewhere
     */
    public Set<String> secretNames() {
        Set<String> names = new TreeSet<>();
        for (SpecSchema schema : document.schemas().values()) {
            schema.properties().forEach((name, property) -> {
                if (property.format().equals(SECRET)) {
                    names.add(name);
                }
            });
        }
        for (SpecOperation operation : operations()) {
            operation.parameters().stream()
                    .filter(parameter -> parameter.schema().format().equals(SECRET))
                    .forEach(parameter -> names.add(parameter.name()));
        }
        return names;
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
