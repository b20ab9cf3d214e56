package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.PropertyBits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Anybody writes into it what they like.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class Loose {
    static final long REQUIRED = 0L;

    final @Nullable Integer number;
    final @Nullable List<String> list;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    Loose(Builder builder) {
        this.number = builder.number;
        this.list = builder.list;
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
        builder.number = this.number;
        builder.list = this.list;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * A number for sure.
     *
     * @return the value of {@code number}, or {@code null} when it was left out
     */
    public @Nullable Integer number() {
        return this.number;
    }

    /**
     * A list of texts.
     *
     * @return the value of {@code list}, unmodifiable; empty when it was left out
     */
    public List<String> list() {
        return this.list == null ? List.of() : this.list;
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
                || (other instanceof Loose that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.number, that.number)
                        && Objects.equals(this.list, that.list)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.number, this.list, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("Loose");
        if (has(1)) {
            text.add("number", number());
        }
        if (has(2)) {
            text.add("list", list());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link Loose}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        Integer number;

        @Nullable
        List<String> list;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code number}.
         *
         * @param number the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder number(@Nullable Integer number) {
            this.number = number;
            presentProperties = PropertyBits.mark(presentProperties, 1, number != null);
            return this;
        }

        /**
         * Sets {@code list}.
         *
         * @param list the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder list(@Nullable List<String> list) {
            this.list = Copies.listOrNull(list);
            presentProperties = PropertyBits.mark(presentProperties, 2, list != null);
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
         */
        public Loose build() {
            return new Loose(this);
        }
    }
}
