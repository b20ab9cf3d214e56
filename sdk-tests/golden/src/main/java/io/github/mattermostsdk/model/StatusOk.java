package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that it went well.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class StatusOk {
    static final long REQUIRED = (1L << 1) | 0L;

    final String status;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    StatusOk(Builder builder) {
        this.status = Objects.requireNonNullElse(builder.status, "");
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
        builder.status = this.status;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * Always {@code OK}.
     *
     * @return the value of {@code status}
     */
    public String status() {
        return this.status;
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
                || (other instanceof StatusOk that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.status, that.status)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.status, additionalProperties, presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("StatusOk");
        if (has(1)) {
            text.add("status", status());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link StatusOk}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        String status;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code status}.
         *
         * @param status the value
         * @return this builder
         */
        public Builder status(String status) {
            this.status = Objects.requireNonNull(status, "status");
            presentProperties |= 1L << 1;
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
         * <p>Only servers send such an object, so this is for tests: a required property that was not set becomes what
         * a server sends for nothing, such as an empty text, zero or {@code false}.
         *
         * @return a new object
         */
        public StatusOk build() {
            presentProperties |= REQUIRED;
            return new StatusOk(this);
        }
    }
}
