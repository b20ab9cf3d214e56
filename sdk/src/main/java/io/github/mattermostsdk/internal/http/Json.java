package io.github.mattermostsdk.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/** The JSON library, set up so that it never uses reflection. */
public final class Json {

    private Json() {}

    /** Makes a Moshi that knows the types of a factory, text, numbers, lists and maps, and nothing else. */
    public static Moshi moshi(JsonAdapter.Factory models) {
        return new Moshi.Builder()
                .add(models)
                .add(new PlainTypes())
                .addLast(new NoReflection())
                .build();
    }
}
