package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.Required;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what must not be printed.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class Secrets {
    static final long REQUIRED = (1L << 1) | 0L;

    final String password;
    final @Nullable String hint;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    Secrets(Builder builder) {
        this.password = Objects.requireNonNull(builder.password, "password");
        this.hint = builder.hint;
        this.additionalProperties = Copies.additional(builder.additionalProperties);
        this.presentProperties = builder.presentProperties;
    }

    /**
     * Starts an empty builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder that holds all that this object holds.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.password = this.password;
        builder.hint = this.hint;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * The password.
     *
     * @return the value of {@code password}
     */
    public String password() {
        return this.password;
    }

    /**
     * A hint.
     *
     * @return the value of {@code hint}, or {@code null} when it was null or left out
     */
    public @Nullable String hint() {
        return this.hint;
    }

    /**
     * Returns the members of the JSON object that this class has no property for, in the order of the server.
     *
     * @return an unmodifiable map, empty when there are none
     */
    public Map<String, @Nullable Object> additionalProperties() {
        return additionalProperties;
    }

    boolean has(int property) {
        return (presentProperties & (1L << property)) != 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Secrets that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.password, that.password)
                        && Objects.equals(this.hint, that.hint)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.password, this.hint, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("Secrets");
        if (has(1)) {
            text.addSecret("password");
        }
        if (has(2)) {
            text.add("hint", hint());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link Secrets}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        String password;

        @Nullable
        String hint;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code password}.
         *
         * @param password the value
         * @return this builder
         */
        public Builder password(String password) {
            this.password = Objects.requireNonNull(password, "password");
            presentProperties |= 1L << 1;
            return this;
        }

        /**
         * Sets {@code hint}.
         *
         * @param hint the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder hint(@Nullable String hint) {
            this.hint = hint;
            presentProperties |= 1L << 2;
            return this;
        }

        /**
         * Sets a member of the JSON object that this class has no property for.
         *
         * @param name the name on the wire
         * @param value a JSON value: a string, number, boolean, list, map with string keys, or {@code null}
         * @return this builder
         */
        public Builder putAdditionalProperty(String name, @Nullable Object value) {
            if (additionalProperties == null) {
                additionalProperties = new LinkedHashMap<>();
            }
            additionalProperties.put(name, value);
            presentProperties |= 1L;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return a new object
         * @throws IllegalStateException if a required property was not set
         */
        public Secrets build() {
            Required.check("Secrets", presentProperties, REQUIRED, "password", "hint");
            return new Secrets(this);
        }
    }
}
