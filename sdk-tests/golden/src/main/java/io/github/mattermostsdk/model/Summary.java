package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Comes from the server only.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class Summary {
    static final long REQUIRED = (1L << 1) | (1L << 2) | (1L << 3) | (1L << 4) | (1L << 5) | (1L << 6) | (1L << 7) | 0L;

    final String id;
    final long total;
    final boolean on;
    final OddKind kind;
    final List<String> tags;
    final Thing thing;
    final double sum;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    Summary(Builder builder) {
        this.id = Objects.requireNonNullElse(builder.id, "");
        this.total = builder.total;
        this.on = builder.on;
        this.kind = builder.kind == null ? OddKind.of("") : builder.kind;
        this.tags = Objects.requireNonNullElse(builder.tags, List.of());
        this.thing = builder.thing == null ? Thing.builder().build() : builder.thing;
        this.sum = builder.sum;
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
        builder.id = this.id;
        builder.total = this.total;
        builder.on = this.on;
        builder.kind = this.kind;
        builder.tags = this.tags;
        builder.thing = this.thing;
        builder.sum = this.sum;
        builder.additionalProperties =
                this.additionalProperties.isEmpty() ? null : new LinkedHashMap<>(this.additionalProperties);
        builder.presentProperties = this.presentProperties;
        return builder;
    }

    /**
     * The id.
     *
     * @return the value of {@code id}
     */
    public String id() {
        return this.id;
    }

    /**
     * A number.
     *
     * @return the value of {@code total}
     */
    public long total() {
        return this.total;
    }

    /**
     * A truth value.
     *
     * @return the value of {@code on}
     */
    public boolean on() {
        return this.on;
    }

    /**
     * Returns the property {@code kind}.
     *
     * @return the value of {@code kind}
     */
    public OddKind kind() {
        return this.kind;
    }

    /**
     * Texts.
     *
     * @return the value of {@code tags}, unmodifiable
     */
    public List<String> tags() {
        return this.tags;
    }

    /**
     * Returns the property {@code thing}.
     *
     * @return the value of {@code thing}
     */
    public Thing thing() {
        return this.thing;
    }

    /**
     * A sum.
     *
     * @return the value of {@code sum}
     */
    public double sum() {
        return this.sum;
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
                || (other instanceof Summary that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.id, that.id)
                        && this.total == that.total
                        && this.on == that.on
                        && Objects.equals(this.kind, that.kind)
                        && Objects.equals(this.tags, that.tags)
                        && Objects.equals(this.thing, that.thing)
                        && Objects.equals(this.sum, that.sum)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                this.id,
                this.total,
                this.on,
                this.kind,
                this.tags,
                this.thing,
                this.sum,
                additionalProperties,
                presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("Summary");
        if (has(1)) {
            text.add("id", id());
        }
        if (has(2)) {
            text.add("total", total());
        }
        if (has(3)) {
            text.add("on", on());
        }
        if (has(4)) {
            text.add("kind", kind());
        }
        if (has(5)) {
            text.add("tags", tags());
        }
        if (has(6)) {
            text.add("thing", thing());
        }
        if (has(7)) {
            text.add("sum", sum());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link Summary}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        String id;

        long total;
        boolean on;

        @Nullable
        OddKind kind;

        @Nullable
        List<String> tags;

        @Nullable
        Thing thing;

        double sum;

        @Nullable
        Map<String, @Nullable Object> additionalProperties;

        long presentProperties;

        Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            presentProperties |= 1L << 1;
            return this;
        }

        /**
         * Sets {@code total}.
         *
         * @param total the value
         * @return this builder
         */
        public Builder total(long total) {
            this.total = total;
            presentProperties |= 1L << 2;
            return this;
        }

        /**
         * Sets {@code on}.
         *
         * @param on the value
         * @return this builder
         */
        public Builder on(boolean on) {
            this.on = on;
            presentProperties |= 1L << 3;
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value
         * @return this builder
         */
        public Builder kind(OddKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            presentProperties |= 1L << 4;
            return this;
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            this.tags = Copies.list(tags);
            presentProperties |= 1L << 5;
            return this;
        }

        /**
         * Sets {@code thing}.
         *
         * @param thing the value
         * @return this builder
         */
        public Builder thing(Thing thing) {
            this.thing = Objects.requireNonNull(thing, "thing");
            presentProperties |= 1L << 6;
            return this;
        }

        /**
         * Sets {@code thing} to an object that is built in place.
         *
         * @param thing fills the builder of the object
         * @return this builder
         */
        public Builder thing(Consumer<Thing.Builder> thing) {
            Thing.Builder builder = Thing.builder();
            thing.accept(builder);
            return thing(builder.build());
        }

        /**
         * Sets {@code sum}.
         *
         * @param sum the value
         * @return this builder
         */
        public Builder sum(double sum) {
            this.sum = sum;
            presentProperties |= 1L << 7;
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
        public Summary build() {
            presentProperties |= REQUIRED;
            return new Summary(this);
        }
    }
}
