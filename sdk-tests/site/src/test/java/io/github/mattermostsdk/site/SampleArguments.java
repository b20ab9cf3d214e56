package io.github.mattermostsdk.site;

import com.squareup.moshi.Moshi;
import io.github.mattermostsdk.MattermostClient;
import io.github.mattermostsdk.model.ModelAdapterFactory;
import io.github.mattermostsdk.model.Post;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds values for the variables of a Java sample in the example of its request. A sample has variables where a literal
 * would say little: for times and for objects within objects.
 */
final class SampleArguments {
    private static final Moshi MOSHI =
            new Moshi.Builder().add(new ModelAdapterFactory()).build();
    private static final long MILLISECONDS = 100_000_000_000L;

    private final Sample sample;

    SampleArguments(Sample sample) {
        this.sample = sample;
    }

    @Nullable
    Object[] of(Method method, MattermostClient client) throws IOException {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] values = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            values[i] = parameters[i].getType() == MattermostClient.class ? client : value(parameters[i]);
        }
        return values;
    }

    private @Nullable Object value(Parameter parameter) throws IOException {
        String name = parameter.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        if (parameter.getType() == Instant.class) {
            long number = Long.parseLong(line(name).orElseGet(() -> String.valueOf(member(name))));
            return number > MILLISECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        }
        if (parameter.getType() == String.class) {
            return formField(name);
        }
        Object json = java.util.List.class.isAssignableFrom(parameter.getType()) ? body() : memberOf(parameter, name);
        return MOSHI.adapter(parameter.getParameterizedType()).fromJson(Json.compact(json));
    }

    /** Returns the member of the body with this name, or the one that the request says is of this type. */
    private @Nullable Object memberOf(Parameter parameter, String name) {
        if (Json.members(body()).containsKey(name)) {
            return member(name);
        }
        Matcher model = Pattern.compile("schemas/(\\w+)").matcher(sample.request());
        if (!model.find()) {
            throw new AssertionError(sample + " has no body that could hold " + name);
        }
        try {
            Class<?> request = Class.forName(Post.class.getPackageName() + "." + model.group(1));
            for (Method accessor : request.getMethods()) {
                if (accessor.getReturnType() == parameter.getType() && accessor.getParameterCount() == 0) {
                    return member(
                            accessor.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError(sample + " has a variable " + name + " that the body has no value for");
    }

    private @Nullable Object member(String name) {
        return Json.members(body()).get(name);
    }

    private @Nullable Object body() {
        int body = sample.request().indexOf("\nbody\n");
        return Json.read(OpenApiExample.of(sample.request().substring(body + "\nbody\n".length()))
                .orElseThrow(() -> new AssertionError(sample + " has no example of its body")));
    }

    private Optional<String> line(String name) {
        Matcher line = Pattern.compile("(?m)^(?:path|query) " + name + " (.*)$").matcher(sample.request());
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private String formField(String name) {
        Matcher field = Pattern.compile("(?ms)^(?:part|field) " + name + "\\n(\\{.*?^\\})")
                .matcher(sample.request());
        if (!field.find()) {
            throw new AssertionError(sample + " has no field " + name);
        }
        return String.valueOf(Json.object(field.group(1)).get("example"));
    }
}
