package io.github.mattermostsdk.paging;

import io.github.mattermostsdk.api.UsersApi;
import io.github.mattermostsdk.calls.UsersCalls;
import io.github.mattermostsdk.model.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Users in pages by number, sorted by name. The id of a user is the name in capital letters. */
class ModelUsers {

    final TreeSet<String> names = new TreeSet<>();
    final List<Query> requests = Collections.synchronizedList(new ArrayList<>());

    /** What happens before the page of a number is looked up; it may throw. */
    IntConsumer beforePage = page -> {};

    static ModelUsers of(int count) {
        ModelUsers users = new ModelUsers();
        IntStream.range(0, count).forEach(i -> users.names.add(name(i)));
        return users;
    }

    static String name(int number) {
        return String.format("user%07d", number);
    }

    static User user(String name) {
        return User.builder().id(name.toUpperCase(Locale.ROOT)).username(name).build();
    }

    UsersApi api(Executor network) {
        UsersCalls calls = new ModelCalls(network)
                .answer("getUsers", (arguments, query) -> page(query))
                .as(UsersCalls.class);
        return () -> calls;
    }

    UsersApi api() {
        return api(Runnable::run);
    }

    private List<User> page(Query query) {
        requests.add(query);
        beforePage.accept(query.number("page", 0));
        return users(query);
    }

    synchronized List<User> users(Query query) {
        int size = query.number("per_page", 60);
        return names.stream()
                .skip((long) size * query.number("page", 0))
                .limit(size)
                .map(ModelUsers::user)
                .toList();
    }

    synchronized void add(String name) {
        names.add(name);
    }

    synchronized @Nullable String removeAny(Random random) {
        if (names.isEmpty()) {
            return null;
        }
        String name = List.copyOf(names).get(random.nextInt(names.size()));
        names.remove(name);
        return name;
    }

    static List<String> names(Iterable<User> users) {
        List<String> names = new ArrayList<>();
        users.forEach(user -> names.add(user.username()));
        return names;
    }
}
