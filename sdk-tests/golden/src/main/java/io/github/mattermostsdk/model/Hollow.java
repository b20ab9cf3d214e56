package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Its inside can be null, and is read as empty.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class Hollow {
    static final long REQUIRED = (1L << 1) | 0L;

    final @Nullable Loose inside;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    Hollow(Builder builder) {
        this.inside = builder.inside;
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
        builder.inside = this.inside;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * An object, or null for an empty one.
     *
     * @return the value of {@code inside}; empty when it was null
     */
    public Loose inside() {
        return this.inside == null ? Loose.builder().build() : this.inside;
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
                || (other instanceof Hollow that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.inside, that.inside)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.inside, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("Hollow");
        if (has(1)) {
            text.add("inside", inside());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link Hollow}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        Loose inside;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code inside}.
         *
         * @param inside the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder inside(@Nullable Loose inside) {
            this.inside = inside;
            presentProperties |= 1L << 1;
            return this;
        }

        /**
         * Sets {@code inside} to an object that is built in place.
         *
         * @param inside fills the builder of the object
         * @return this builder
         */
        public Builder inside(Consumer<Loose.Builder> inside) {
            Loose.Builder builder = Loose.builder();
            inside.accept(builder);
            return inside(builder.build());
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
         * <p>Only servers send such an object, so this is for tests: a required property that was not set becomes what
         * a server sends for nothing, such as an empty text, zero or {@code false}.
         *
         * @return a new object
         */
        public Hollow build() {
            if ((presentProperties & (1L << 1)) == 0) {
                inside = Loose.builder().build();
            }
            presentProperties |= REQUIRED;
            return new Hollow(this);
        }
    }
}
