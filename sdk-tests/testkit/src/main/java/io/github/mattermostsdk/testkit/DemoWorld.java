package io.github.mattermostsdk.testkit;

import io.github.mattermostsdk.model.Channel;
import io.github.mattermostsdk.model.Team;
import io.github.mattermostsdk.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A small company, the same in every run but for ids and times. */
final class DemoWorld {

    private static final String[] PEOPLE = {
        "Aarav Sharma", "Ada Okafor", "Anna Svensson", "Ben Carter", "Carlos Mendes", "Chloe Lefevre", "Dana Levi",
        "Emma Mueller", "Fatima Zahra", "Giulia Rossi", "Hana Novak", "Hiroshi Sato", "Ines Costa", "Ivan Petrov",
        "Jonas Berg", "Kemal Yilmaz", "Lena Fischer", "Liam Walsh", "Maya Cohen", "Mia Larsen", "Noah Smith",
        "Olga Ivanova", "Omar Haddad", "Priya Nair", "Quinn Baker", "Rosa Garcia", "Sam Lee", "Sofia Torres",
        "Tom Becker", "Uma Patel", "Viktor Horvat", "Wei Chen", "Yuki Tanaka", "Zoe Martin"
    };
    private static final String[] MESSAGES = {
        "Good morning, everybody :wave:",
        "The build is **green** again.",
        "Who has time for a review?",
        "Release notes are in the wiki.",
        "Lunch at noon?",
        "I have pushed a fix for the login page.",
        "Numbers of this week look good :chart_with_upwards_trend:",
        "Can somebody look at the alerts?",
        "Thanks, that helped!",
        "Standup in five minutes. #standup"
    };
    private static final int DAYS = 28;
    private static final int MOST_POSTS_A_DAY = 14;
    private static final int POSTS_AT_WEEKENDS = 3;
    private static final long RANDOM_SEED = 11_6;

    private DemoWorld() {}

    static void fill(Seed seed, Instant now, User admin) {
        Team team = seed.createTeam("acme", "Acme");
        List<Channel> channels =
                List.of(seed.createChannel(team, "dev", "Development"), seed.createChannel(team, "support", "Support"));
        Channel board = seed.createPrivateChannel(team, "board", "Board");
        List<User> people = people(seed);
        seed.join(team, admin);
        for (User person : people) {
            seed.join(team, person);
            channels.forEach(channel -> seed.join(channel, person));
        }
        seed.join(board, admin, people.get(0), people.get(1));
        User bot = seed.createBot("build-bot");
        seed.join(channels.get(0), bot);
        write(seed, channels, people, bot, now);
    }

    private static List<User> people(Seed seed) {
        List<User> people = new ArrayList<>();
        for (String name : PEOPLE) {
            int space = name.indexOf(' ');
            String username = name.replace(' ', '.').toLowerCase(Locale.ROOT);
            people.add(seed.createUser(username, name.substring(0, space), name.substring(space + 1)));
        }
        return people;
    }

    private static void write(Seed seed, List<Channel> channels, List<User> people, User bot, Instant now) {
        Random random = new Random(RANDOM_SEED);
        for (int day = DAYS; day >= 0; day--) {
            Instant noon = now.minus(Duration.ofDays(day));
            boolean weekend = day % 7 >= 5;
            int posts = 1 + random.nextInt(weekend ? POSTS_AT_WEEKENDS : MOST_POSTS_A_DAY);
            for (int i = 0; i < posts; i++) {
                seed.createPost(
                        channels.get(random.nextInt(channels.size())),
                        people.get(random.nextInt(people.size())),
                        MESSAGES[random.nextInt(MESSAGES.length)],
                        noon.minus(Duration.ofMinutes(random.nextInt(240))));
            }
            seed.createPost(channels.get(0), bot, "Nightly build: 412 tests passed.", noon.minus(Duration.ofHours(5)));
        }
    }
}
