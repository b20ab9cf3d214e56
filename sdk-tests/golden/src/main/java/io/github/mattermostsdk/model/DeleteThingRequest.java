package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.PropertyBits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why to delete it.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class DeleteThingRequest {
    static final long REQUIRED = 0L;

    final @Nullable String reason;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    DeleteThingRequest(Builder builder) {
        this.reason = builder.reason;
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
        builder.reason = this.reason;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * The reason.
     *
     * @return the value of {@code reason}, or {@code null} when it was left out
     */
    public @Nullable String reason() {
        return this.reason;
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
                || (other instanceof DeleteThingRequest that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.reason, that.reason)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.reason, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("DeleteThingRequest");
        if (has(1)) {
            text.add("reason", reason());
        }
        return text.addNames(additionalProperties).toString();
    }

    /**
     * The builder of {@link DeleteThingRequest}. It may be used again after {@link #build()}, and is not thread-safe.
     */
    public static final class Builder {
        @Nullable
        String reason;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code reason}.
         *
         * @param reason the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            presentProperties = PropertyBits.mark(presentProperties, 1, reason != null);
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
        public DeleteThingRequest build() {
            return new DeleteThingRequest(this);
        }
    }
}
