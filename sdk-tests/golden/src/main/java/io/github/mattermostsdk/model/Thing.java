package io.github.mattermostsdk.model;

import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.PropertyBits;
import io.github.mattermostsdk.internal.json.Required;
import io.github.mattermostsdk.internal.json.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has one property of each kind, and holds things itself.
 *
 * <p>Lists of lists and maps of maps included; a very long description goes on and on and on and on and on and on and
 * on and on, further than any line may be.
 *
 * <p>Instances are immutable. JSON members that this class does not know are kept, and so is the difference between a
 * member that is left out and one that is {@code null}.
 */
public final class Thing {
    static final long REQUIRED = (1L << 1)
            | (1L << 2)
            | (1L << 3)
            | (1L << 4)
            | (1L << 5)
            | (1L << 6)
            | (1L << 7)
            | (1L << 8)
            | (1L << 9)
            | (1L << 10)
            | (1L << 11)
            | (1L << 12)
            | (1L << 13)
            | 0L;

    final String id;
    final long createAt;
    final long deleteAt;
    final int number;
    final long count;
    final double ratio;
    final boolean on;
    final OddKind kind;
    final List<String> tags;
    final @Nullable Thing parent;
    final @Nullable String nullableText;
    final @Nullable List<String> nullableList;
    final String when;
    final @Nullable String propertyClass;
    final @Nullable Long defaultValue;
    final @Nullable String other;
    final @Nullable Integer value;
    final @Nullable String groesse;
    final long dueSeconds;
    final @Nullable Long optionalCount;
    final @Nullable Double optionalRatio;
    final @Nullable Boolean optionalOn;
    final @Nullable String optionalWhen;
    final @Nullable OddKind optionalKind;
    final @Nullable List<Thing> children;
    final @Nullable List<List<Thing>> grid;
    final @Nullable Map<String, Map<String, Double>> byName;
    final @Nullable Map<String, OddKind> kindsByName;
    final @Nullable List<String> keys;
    final @Nullable Map<String, Long> numbers;
    final @Nullable List<Long> counts;
    final @Nullable Object anything;
    final @Nullable Map<String, @Nullable Object> free;
    final Map<String, @Nullable Object> additionalProperties;
    final long presentProperties;

    Thing(Builder builder) {
        this.id = Objects.requireNonNull(builder.id, "id");
        this.createAt = builder.createAt;
        this.deleteAt = builder.deleteAt;
        this.number = builder.number;
        this.count = builder.count;
        this.ratio = builder.ratio;
        this.on = builder.on;
        this.kind = Objects.requireNonNull(builder.kind, "kind");
        this.tags = Objects.requireNonNull(builder.tags, "tags");
        this.parent = builder.parent;
        this.nullableText = builder.nullableText;
        this.nullableList = builder.nullableList;
        this.when = Objects.requireNonNull(builder.when, "when");
        this.propertyClass = builder.propertyClass;
        this.defaultValue = builder.defaultValue;
        this.other = builder.other;
        this.value = builder.value;
        this.groesse = builder.groesse;
        this.dueSeconds = builder.dueSeconds;
        this.optionalCount = builder.optionalCount;
        this.optionalRatio = builder.optionalRatio;
        this.optionalOn = builder.optionalOn;
        this.optionalWhen = builder.optionalWhen;
        this.optionalKind = builder.optionalKind;
        this.children = builder.children;
        this.grid = builder.grid;
        this.byName = builder.byName;
        this.kindsByName = builder.kindsByName;
        this.keys = builder.keys;
        this.numbers = builder.numbers;
        this.counts = builder.counts;
        this.anything = builder.anything;
        this.free = builder.free;
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
        builder.createAt = this.createAt;
        builder.deleteAt = this.deleteAt;
        builder.number = this.number;
        builder.count = this.count;
        builder.ratio = this.ratio;
        builder.on = this.on;
        builder.kind = this.kind;
        builder.tags = this.tags;
        builder.parent = this.parent;
        builder.nullableText = this.nullableText;
        builder.nullableList = this.nullableList;
        builder.when = this.when;
        builder.propertyClass = this.propertyClass;
        builder.defaultValue = this.defaultValue;
        builder.other = this.other;
        builder.value = this.value;
        builder.groesse = this.groesse;
        builder.dueSeconds = this.dueSeconds;
        builder.optionalCount = this.optionalCount;
        builder.optionalRatio = this.optionalRatio;
        builder.optionalOn = this.optionalOn;
        builder.optionalWhen = this.optionalWhen;
        builder.optionalKind = this.optionalKind;
        builder.children = this.children;
        builder.grid = this.grid;
        builder.byName = this.byName;
        builder.kindsByName = this.kindsByName;
        builder.keys = this.keys;
        builder.numbers = this.numbers;
        builder.counts = this.counts;
        builder.anything = this.anything;
        builder.free = this.free;
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
     * When it was made.
     *
     * @return the value of {@code create_at}
     */
    public Instant createAt() {
        return Times.fromEpochMillisAlways(this.createAt);
    }

    /**
     * When it was deleted.
     *
     * @return the value of {@code delete_at}, or {@code null} for never
     */
    public @Nullable Instant deleteAt() {
        return Times.fromEpochMillis(this.deleteAt);
    }

    /**
     * A number.
     *
     * @return the value of {@code number}
     */
    public int number() {
        return this.number;
    }

    /**
     * A large number.
     *
     * @return the value of {@code count}
     */
    public long count() {
        return this.count;
    }

    /**
     * A fraction.
     *
     * @return the value of {@code ratio}
     */
    public double ratio() {
        return this.ratio;
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
     * Its tags.
     *
     * @return the value of {@code tags}, unmodifiable
     */
    public List<String> tags() {
        return this.tags;
    }

    /**
     * The thing that it is part of, or null.
     *
     * @return the value of {@code parent}, or {@code null}
     */
    public @Nullable Thing parent() {
        return this.parent;
    }

    /**
     * A text or null.
     *
     * @return the value of {@code nullable_text}, or {@code null}
     */
    public @Nullable String nullableText() {
        return this.nullableText;
    }

    /**
     * A list or null.
     *
     * @return the value of {@code nullable_list}, unmodifiable; empty when it was null
     */
    public List<String> nullableList() {
        return this.nullableList == null ? List.of() : this.nullableList;
    }

    /**
     * A date-time.
     *
     * @return the value of {@code when}
     */
    public OffsetDateTime when() {
        return Times.parse(this.when);
    }

    /**
     * A Java keyword.
     *
     * @return the value of {@code class}, or {@code null} when it was left out
     */
    public @Nullable String propertyClass() {
        return this.propertyClass;
    }

    /**
     * Another keyword.
     *
     * @return the value of {@code default}, or {@code null} when it was left out
     */
    public @Nullable Long defaultValue() {
        return this.defaultValue;
    }

    /**
     * A name that equals uses itself.
     *
     * @return the value of {@code other}, or {@code null} when it was left out
     */
    public @Nullable String other() {
        return this.other;
    }

    /**
     * And another.
     *
     * @return the value of {@code value}, or {@code null} when it was left out
     */
    public @Nullable Integer value() {
        return this.value;
    }

    /**
     * A name with umlauts.
     *
     * @return the value of {@code größe}, or {@code null} when it was left out
     */
    public @Nullable String groesse() {
        return this.groesse;
    }

    /**
     * When it is due.
     *
     * @return the value of {@code due_seconds}, or {@code null} for never and when it was left out
     */
    public @Nullable Instant dueSeconds() {
        return Times.fromEpochSeconds(this.dueSeconds);
    }

    /**
     * A large number or none.
     *
     * @return the value of {@code optional_count}, or {@code null} when it was left out
     */
    public @Nullable Long optionalCount() {
        return this.optionalCount;
    }

    /**
     * A fraction or none.
     *
     * @return the value of {@code optional_ratio}, or {@code null} when it was left out
     */
    public @Nullable Double optionalRatio() {
        return this.optionalRatio;
    }

    /**
     * A truth value or none.
     *
     * @return the value of {@code optional_on}, or {@code null} when it was left out
     */
    public @Nullable Boolean optionalOn() {
        return this.optionalOn;
    }

    /**
     * A date-time or none.
     *
     * @return the value of {@code optional_when}, or {@code null} when it was left out
     */
    public @Nullable OffsetDateTime optionalWhen() {
        return Times.parseOrNull(this.optionalWhen);
    }

    /**
     * A kind or none.
     *
     * @return the value of {@code optional_kind}, or {@code null} when it was left out
     */
    public @Nullable OddKind optionalKind() {
        return this.optionalKind;
    }

    /**
     * Its parts.
     *
     * @return the value of {@code children}, unmodifiable; empty when it was left out
     */
    public List<Thing> children() {
        return this.children == null ? List.of() : this.children;
    }

    /**
     * A list of lists.
     *
     * @return the value of {@code grid}, unmodifiable; empty when it was left out
     */
    public List<List<Thing>> grid() {
        return this.grid == null ? List.of() : this.grid;
    }

    /**
     * A map of maps.
     *
     * @return the value of {@code by_name}, unmodifiable; empty when it was left out
     */
    public Map<String, Map<String, Double>> byName() {
        return this.byName == null ? Map.of() : this.byName;
    }

    /**
     * A map of enums.
     *
     * @return the value of {@code kinds_by_name}, unmodifiable; empty when it was left out
     */
    public Map<String, OddKind> kindsByName() {
        return this.kindsByName == null ? Map.of() : this.kindsByName;
    }

    /**
     * Names in an order of their own.
     *
     * @return the value of {@code keys}, unmodifiable; empty when it was left out
     */
    public List<String> keys() {
        return this.keys == null ? List.of() : this.keys;
    }

    /**
     * Numbers by name.
     *
     * @return the value of {@code numbers}, unmodifiable; empty when it was left out
     */
    public Map<String, Long> numbers() {
        return this.numbers == null ? Map.of() : this.numbers;
    }

    /**
     * Returns the values of {@code numbers} in the order of {@code keys}, each once. What that list does not name is
     * left out, and so is what it names and the map lacks.
     *
     * @return an unmodifiable list
     */
    public List<Long> numbersInOrder() {
        return Copies.inOrder(keys(), numbers());
    }

    /**
     * Large numbers.
     *
     * @return the value of {@code counts}, unmodifiable; empty when it was left out
     */
    public List<Long> counts() {
        return this.counts == null ? List.of() : this.counts;
    }

    /**
     * Any JSON value.
     *
     * @return the value of {@code anything}, or {@code null} when it was null or left out
     */
    public @Nullable Object anything() {
        return this.anything;
    }

    /**
     * Any JSON object.
     *
     * @return the value of {@code free}, unmodifiable; empty when it was left out
     */
    public Map<String, @Nullable Object> free() {
        return this.free == null ? Map.of() : this.free;
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
                || (other instanceof Thing that
                        && presentProperties == that.presentProperties
                        && Objects.equals(this.id, that.id)
                        && this.createAt == that.createAt
                        && this.deleteAt == that.deleteAt
                        && this.number == that.number
                        && this.count == that.count
                        && Objects.equals(this.ratio, that.ratio)
                        && this.on == that.on
                        && Objects.equals(this.kind, that.kind)
                        && Objects.equals(this.tags, that.tags)
                        && Objects.equals(this.parent, that.parent)
                        && Objects.equals(this.nullableText, that.nullableText)
                        && Objects.equals(this.nullableList, that.nullableList)
                        && Objects.equals(this.when, that.when)
                        && Objects.equals(this.propertyClass, that.propertyClass)
                        && Objects.equals(this.defaultValue, that.defaultValue)
                        && Objects.equals(this.other, that.other)
                        && Objects.equals(this.value, that.value)
                        && Objects.equals(this.groesse, that.groesse)
                        && this.dueSeconds == that.dueSeconds
                        && Objects.equals(this.optionalCount, that.optionalCount)
                        && Objects.equals(this.optionalRatio, that.optionalRatio)
                        && Objects.equals(this.optionalOn, that.optionalOn)
                        && Objects.equals(this.optionalWhen, that.optionalWhen)
                        && Objects.equals(this.optionalKind, that.optionalKind)
                        && Objects.equals(this.children, that.children)
                        && Objects.equals(this.grid, that.grid)
                        && Objects.equals(this.byName, that.byName)
                        && Objects.equals(this.kindsByName, that.kindsByName)
                        && Objects.equals(this.keys, that.keys)
                        && Objects.equals(this.numbers, that.numbers)
                        && Objects.equals(this.counts, that.counts)
                        && Objects.equals(this.anything, that.anything)
                        && Objects.equals(this.free, that.free)
                        && additionalProperties.equals(that.additionalProperties));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                this.id,
                this.createAt,
                this.deleteAt,
                this.number,
                this.count,
                this.ratio,
                this.on,
                this.kind,
                this.tags,
                this.parent,
                this.nullableText,
                this.nullableList,
                this.when,
                this.propertyClass,
                this.defaultValue,
                this.other,
                this.value,
                this.groesse,
                this.dueSeconds,
                this.optionalCount,
                this.optionalRatio,
                this.optionalOn,
                this.optionalWhen,
                this.optionalKind,
                this.children,
                this.grid,
                this.byName,
                this.kindsByName,
                this.keys,
                this.numbers,
                this.counts,
                this.anything,
                this.free,
                additionalProperties,
                presentProperties);
    }

    @Override
    public String toString() {
        ModelText text = new ModelText("Thing");
        if (has(1)) {
            text.add("id", id());
        }
        if (has(2)) {
            text.add("createAt", createAt());
        }
        if (has(3)) {
            text.add("deleteAt", deleteAt());
        }
        if (has(4)) {
            text.add("number", number());
        }
        if (has(5)) {
            text.add("count", count());
        }
        if (has(6)) {
            text.add("ratio", ratio());
        }
        if (has(7)) {
            text.add("on", on());
        }
        if (has(8)) {
            text.add("kind", kind());
        }
        if (has(9)) {
            text.add("tags", tags());
        }
        if (has(10)) {
            text.add("parent", parent());
        }
        if (has(11)) {
            text.add("nullableText", nullableText());
        }
        if (has(12)) {
            text.add("nullableList", nullableList());
        }
        if (has(13)) {
            text.add("when", when());
        }
        if (has(14)) {
            text.add("propertyClass", propertyClass());
        }
        if (has(15)) {
            text.add("defaultValue", defaultValue());
        }
        if (has(16)) {
            text.add("other", other());
        }
        if (has(17)) {
            text.add("value", value());
        }
        if (has(18)) {
            text.add("groesse", groesse());
        }
        if (has(19)) {
            text.add("dueSeconds", dueSeconds());
        }
        if (has(20)) {
            text.add("optionalCount", optionalCount());
        }
        if (has(21)) {
            text.add("optionalRatio", optionalRatio());
        }
        if (has(22)) {
            text.add("optionalOn", optionalOn());
        }
        if (has(23)) {
            text.add("optionalWhen", optionalWhen());
        }
        if (has(24)) {
            text.add("optionalKind", optionalKind());
        }
        if (has(25)) {
            text.add("children", children());
        }
        if (has(26)) {
            text.add("grid", grid());
        }
        if (has(27)) {
            text.add("byName", byName());
        }
        if (has(28)) {
            text.add("kindsByName", kindsByName());
        }
        if (has(29)) {
            text.add("keys", keys());
        }
        if (has(30)) {
            text.add("numbers", numbers());
        }
        if (has(31)) {
            text.add("counts", counts());
        }
        if (has(32)) {
            text.add("anything", anything());
        }
        if (has(33)) {
            text.add("free", free());
        }
        return text.addNames(additionalProperties).toString();
    }

    /** The builder of {@link Thing}. It may be used again after {@link #build()}, and is not thread-safe. */
    public static final class Builder {
        @Nullable
        String id;

        long createAt;
        long deleteAt;
        int number;
        long count;
        double ratio;
        boolean on;

        @Nullable
        OddKind kind;

        @Nullable
        List<String> tags;

        @Nullable
        Thing parent;

        @Nullable
        String nullableText;

        @Nullable
        List<String> nullableList;

        @Nullable
        String when;

        @Nullable
        String propertyClass;

        @Nullable
        Long defaultValue;

        @Nullable
        String other;

        @Nullable
        Integer value;

        @Nullable
        String groesse;

        long dueSeconds;

        @Nullable
        Long optionalCount;

        @Nullable
        Double optionalRatio;

        @Nullable
        Boolean optionalOn;

        @Nullable
        String optionalWhen;

        @Nullable
        OddKind optionalKind;

        @Nullable
        List<Thing> children;

        @Nullable
        List<List<Thing>> grid;

        @Nullable
        Map<String, Map<String, Double>> byName;

        @Nullable
        Map<String, OddKind> kindsByName;

        @Nullable
        List<String> keys;

        @Nullable
        Map<String, Long> numbers;

        @Nullable
        List<Long> counts;

        @Nullable
        Object anything;

        @Nullable
        Map<String, @Nullable Object> free;

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
         * Sets {@code create_at}.
         *
         * @param createAt the value
         * @return this builder
         */
        public Builder createAt(Instant createAt) {
            this.createAt = Times.toEpochMillis(createAt);
            presentProperties |= 1L << 2;
            return this;
        }

        /**
         * Sets {@code delete_at}.
         *
         * @param deleteAt the value; {@code null} for never
         * @return this builder
         */
        public Builder deleteAt(@Nullable Instant deleteAt) {
            this.deleteAt = Times.toEpochMillis(deleteAt);
            presentProperties |= 1L << 3;
            return this;
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value
         * @return this builder
         */
        public Builder number(int number) {
            this.number = number;
            presentProperties |= 1L << 4;
            return this;
        }

        /**
         * Sets {@code count}.
         *
         * @param count the value
         * @return this builder
         */
        public Builder count(long count) {
            this.count = count;
            presentProperties |= 1L << 5;
            return this;
        }

        /**
         * Sets {@code ratio}.
         *
         * @param ratio the value
         * @return this builder
         */
        public Builder ratio(double ratio) {
            this.ratio = ratio;
            presentProperties |= 1L << 6;
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
            presentProperties |= 1L << 7;
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
            presentProperties |= 1L << 8;
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
            presentProperties |= 1L << 9;
            return this;
        }

        /**
         * Adds one element to {@code tags}.
         *
         * @param tag the element
         * @return this builder
         */
        public Builder addTag(String tag) {
            return tags(Copies.plus(this.tags, tag));
        }

        /**
         * Sets {@code parent}.
         *
         * @param parent the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder parent(@Nullable Thing parent) {
            this.parent = parent;
            presentProperties |= 1L << 10;
            return this;
        }

        /**
         * Sets {@code parent} to an object that is built in place.
         *
         * @param parent fills the builder of the object
         * @return this builder
         */
        public Builder parent(Consumer<Thing.Builder> parent) {
            Thing.Builder builder = Thing.builder();
            parent.accept(builder);
            return parent(builder.build());
        }

        /**
         * Sets {@code nullable_text}.
         *
         * @param nullableText the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder nullableText(@Nullable String nullableText) {
            this.nullableText = nullableText;
            presentProperties |= 1L << 11;
            return this;
        }

        /**
         * Sets {@code nullable_list}.
         *
         * @param nullableList the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder nullableList(@Nullable List<String> nullableList) {
            this.nullableList = Copies.listOrNull(nullableList);
            presentProperties |= 1L << 12;
            return this;
        }

        /**
         * Sets {@code when}.
         *
         * @param when the value
         * @return this builder
         */
        public Builder when(OffsetDateTime when) {
            this.when = Times.format(when);
            presentProperties |= 1L << 13;
            return this;
        }

        /**
         * Sets {@code class}.
         *
         * @param propertyClass the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder propertyClass(@Nullable String propertyClass) {
            this.propertyClass = propertyClass;
            presentProperties = PropertyBits.mark(presentProperties, 14, propertyClass != null);
            return this;
        }

        /**
         * Sets {@code default}.
         *
         * @param defaultValue the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder defaultValue(@Nullable Long defaultValue) {
            this.defaultValue = defaultValue;
            presentProperties = PropertyBits.mark(presentProperties, 15, defaultValue != null);
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.other = other;
            presentProperties = PropertyBits.mark(presentProperties, 16, other != null);
            return this;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder value(@Nullable Integer value) {
            this.value = value;
            presentProperties = PropertyBits.mark(presentProperties, 17, value != null);
            return this;
        }

        /**
         * Sets {@code größe}.
         *
         * @param groesse the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder groesse(@Nullable String groesse) {
            this.groesse = groesse;
            presentProperties = PropertyBits.mark(presentProperties, 18, groesse != null);
            return this;
        }

        /**
         * Sets {@code due_seconds}.
         *
         * @param dueSeconds the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder dueSeconds(@Nullable Instant dueSeconds) {
            this.dueSeconds = Times.toEpochSeconds(dueSeconds);
            presentProperties = PropertyBits.mark(presentProperties, 19, dueSeconds != null);
            return this;
        }

        /**
         * Sets {@code optional_count}.
         *
         * @param optionalCount the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder optionalCount(@Nullable Long optionalCount) {
            this.optionalCount = optionalCount;
            presentProperties = PropertyBits.mark(presentProperties, 20, optionalCount != null);
            return this;
        }

        /**
         * Sets {@code optional_ratio}.
         *
         * @param optionalRatio the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder optionalRatio(@Nullable Double optionalRatio) {
            this.optionalRatio = optionalRatio;
            presentProperties = PropertyBits.mark(presentProperties, 21, optionalRatio != null);
            return this;
        }

        /**
         * Sets {@code optional_on}.
         *
         * @param optionalOn the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder optionalOn(@Nullable Boolean optionalOn) {
            this.optionalOn = optionalOn;
            presentProperties = PropertyBits.mark(presentProperties, 22, optionalOn != null);
            return this;
        }

        /**
         * Sets {@code optional_when}.
         *
         * @param optionalWhen the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder optionalWhen(@Nullable OffsetDateTime optionalWhen) {
            this.optionalWhen = Times.formatOrNull(optionalWhen);
            presentProperties = PropertyBits.mark(presentProperties, 23, optionalWhen != null);
            return this;
        }

        /**
         * Sets {@code optional_kind}.
         *
         * @param optionalKind the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder optionalKind(@Nullable OddKind optionalKind) {
            this.optionalKind = optionalKind;
            presentProperties = PropertyBits.mark(presentProperties, 24, optionalKind != null);
            return this;
        }

        /**
         * Sets {@code children}.
         *
         * @param children the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder children(@Nullable List<Thing> children) {
            this.children = Copies.listOrNull(children);
            presentProperties = PropertyBits.mark(presentProperties, 25, children != null);
            return this;
        }

        /**
         * Adds one element to {@code children}.
         *
         * @param child the element
         * @return this builder
         */
        public Builder addChild(Thing child) {
            return children(Copies.plus(this.children, child));
        }

        /**
         * Adds one element to {@code children} that is built in place.
         *
         * @param child fills the builder of the element
         * @return this builder
         */
        public Builder addChild(Consumer<Thing.Builder> child) {
            Thing.Builder builder = Thing.builder();
            child.accept(builder);
            return addChild(builder.build());
        }

        /**
         * Sets {@code grid}.
         *
         * @param grid the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder grid(@Nullable List<List<Thing>> grid) {
            this.grid = Copies.listOrNull(grid);
            presentProperties = PropertyBits.mark(presentProperties, 26, grid != null);
            return this;
        }

        /**
         * Sets {@code by_name}.
         *
         * @param byName the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder byName(@Nullable Map<String, Map<String, Double>> byName) {
            this.byName = Copies.mapOrNull(byName);
            presentProperties = PropertyBits.mark(presentProperties, 27, byName != null);
            return this;
        }

        /**
         * Sets {@code kinds_by_name}.
         *
         * @param kindsByName the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder kindsByName(@Nullable Map<String, OddKind> kindsByName) {
            this.kindsByName = Copies.mapOrNull(kindsByName);
            presentProperties = PropertyBits.mark(presentProperties, 28, kindsByName != null);
            return this;
        }

        /**
         * Sets {@code keys}.
         *
         * @param keys the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder keys(@Nullable List<String> keys) {
            this.keys = Copies.listOrNull(keys);
            presentProperties = PropertyBits.mark(presentProperties, 29, keys != null);
            return this;
        }

        /**
         * Sets {@code numbers}.
         *
         * @param numbers the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder numbers(@Nullable Map<String, Long> numbers) {
            this.numbers = Copies.mapOrNull(numbers);
            presentProperties = PropertyBits.mark(presentProperties, 30, numbers != null);
            return this;
        }

        /**
         * Sets {@code counts}.
         *
         * @param counts the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder counts(@Nullable List<Long> counts) {
            this.counts = Copies.listOrNull(counts);
            presentProperties = PropertyBits.mark(presentProperties, 31, counts != null);
            return this;
        }

        /**
         * Sets {@code anything}, which is {@code null} when left out.
         *
         * @param anything the value; {@code null} is sent as {@code null}
         * @return this builder
         */
        public Builder anything(@Nullable Object anything) {
            this.anything = anything;
            presentProperties |= 1L << 32;
            return this;
        }

        /**
         * Sets {@code free}.
         *
         * @param free the value; {@code null} leaves it out
         * @return this builder
         */
        public Builder free(@Nullable Map<String, @Nullable Object> free) {
            this.free = Copies.mapOrNull(free);
            presentProperties = PropertyBits.mark(presentProperties, 33, free != null);
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
        public Thing build() {
            Required.check(
                    "Thing",
                    presentProperties,
                    REQUIRED,
                    "id",
                    "createAt",
                    "deleteAt",
                    "number",
                    "count",
                    "ratio",
                    "on",
                    "kind",
                    "tags",
                    "parent",
                    "nullableText",
                    "nullableList",
                    "when",
                    "propertyClass",
                    "defaultValue",
                    "other",
                    "value",
                    "groesse",
                    "dueSeconds",
                    "optionalCount",
                    "optionalRatio",
                    "optionalOn",
                    "optionalWhen",
                    "optionalKind",
                    "children",
                    "grid",
                    "byName",
                    "kindsByName",
                    "keys",
                    "numbers",
                    "counts",
                    "anything",
                    "free");
            return new Thing(this);
        }
    }
}
