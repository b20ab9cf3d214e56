package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.PropertyBits;
import io.github.mattermostsdk.internal.json.Required;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to make a thing.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class CreateThingRequest {
    static final long REQUIRED = (1L << 1) | 0L;

    final String name;
    final @Nullable String pendingId;
    final @Nullable Loose first;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    CreateThingRequest(Builder builder) {
        this.name = Objects.requireNonNull(builder.name, "name");
        this.pendingId = builder.pendingId;
        this.first = builder.first;
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
        builder.name = this.name;
        builder.pendingId = this.pendingId;
        builder.first = this.first;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * Its name.
     *
     * @return the value of {@code name}
     */
    public String name() {
        return this.name;
    }

    /**
     * Makes a repeat harmless.
     *
     * @return the value of {@code pending_id}, or {@code null} when it was left out
     */
    public @Nullable String pendingId() {
        return this.pendingId;
    }

    /**
     * Whatever comes with it.
     *
     * @return the value of {@code first}, or {@code null} when it was left out
     */
    public @Nullable Loose first() {
        return this.first;
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
                || (other instanceof CreateThingRequest that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.name, that.name)
                        && Objects.equals(this.pendingId, that.pendingId)
                        && Objects.equals(this.first, that.first)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.name, this.pendingId, this.first, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("CreateThingRequest");
        if (has(1)) {
            text.add("name", name());
        }
        if (has(2)) {
            text.add("pendingId", pendingId());
        }
        if (has(3)) {
            text.add("first", first());
        }
        return text.addNames(additionalProperties).toString();
    }

    /**
     * The builder of {@link CreateThingRequest}. It may be used again after {@link #build()}, and is not thread-safe.
     */
    public static final class Builder {
        @Nullable
        String name;

        @Nullable
        String pendingId;

        @Nullable
        Loose first;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code name}.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            presentProperties |= 1L << 1;
            return this;
        }

        /**
         * Sets {@code pending_id}.
         *
         * @param pendingId the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder pendingId(@Nullable String pendingId) {
            this.pendingId = pendingId;
            presentProperties = PropertyBits.mark(presentProperties, 2, pendingId != null);
            return this;
        }

        /**
         * Sets {@code first}.
         *
         * @param first the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder first(@Nullable Loose first) {
            this.first = first;
            presentProperties = PropertyBits.mark(presentProperties, 3, first != null);
            return this;
        }

        /**
         * Sets {@code first} to an object that is built in place.
         *
         * @param first fills the builder of the object
         * @return this builder
         */
        public Builder first(Consumer<Loose.Builder> first) {
            Loose.Builder builder = Loose.builder();
            first.accept(builder);
            return first(builder.build());
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
        public CreateThingRequest build() {
            Required.check("CreateThingRequest", presentProperties, REQUIRED, "name", "pendingId", "first");
            return new CreateThingRequest(this);
        }
    }
}
