package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.MattermostClient;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests of JUnit 5.13 or newer a server of their own, and a client of its system administrator, as parameters.
 *
 * <pre>{@code
 * @ExtendWith(InMemoryMattermostExtension.class)
 * class GreetingTest {
 *     @Test
 *     void greets(InMemoryMattermost server, MattermostClient client) { ... }
 * }
 * }</pre>
 *
 * Each test has another server, which is stopped after it. One that a constructor or a {@code @BeforeAll} method asks for is
 * shared by all tests of the class. To set the server up, register the extension as a field:
 * {@code @RegisterExtension static final InMemoryMattermostExtension mattermost = InMemoryMattermostExtension.with(b -> b.demo())}.
 */
public final class InMemoryMattermostExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(InMemoryMattermostExtension.class);
    private static final Set<Class<?>> GIVEN = Set.of(InMemoryMattermost.class, MattermostClient.class);

    private final Consumer<InMemoryMattermostBuilder> setUp;

    /** Starts servers as they are when nothing is said. */
    public InMemoryMattermostExtension() {
        this(builder -> {});
    }

    private InMemoryMattermostExtension(Consumer<InMemoryMattermostBuilder> setUp) {
        this.setUp = setUp;
    }

    /**
     * Starts servers that are set up.
     *
     * @param setUp sets a server up before it starts
     * @return the extension, for a field with {@code @RegisterExtension}
     */
    public static InMemoryMattermostExtension with(Consumer<InMemoryMattermostBuilder> setUp) {
        return new InMemoryMattermostExtension(Objects.requireNonNull(setUp, "setUp"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getStore(NAMESPACE).getOrComputeIfAbsent(Running.class, type -> start(), Running.class);
        boolean client = parameter.getParameter().getType() == MattermostClient.class;
        return client ? running.client : running.server;
    }

    private Running start() {
        InMemoryMattermostBuilder builder = InMemoryMattermost.builder();
        setUp.accept(builder);
        InMemoryMattermost server = builder.start();
        return new Running(server, server.client());
    }

    /** Closed by JUnit when the test, or the class, is over. */
    private record Running(InMemoryMattermost server, MattermostClient client) implements AutoCloseable {
        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
