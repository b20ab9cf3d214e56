package io.github.mattermostsdk;

/** What a copy of a client does in another way: see {@link MattermostClient#withOptions}. */
public final class ClientOptions extends CommonOptions<ClientOptions> {

    ClientOptions() {}

    @Override
    ClientOptions self() {
        return this;
    }
}
