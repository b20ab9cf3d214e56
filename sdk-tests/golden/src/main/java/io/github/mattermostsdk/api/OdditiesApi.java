package io.github.mattermostsdk.api;

import io.github.mattermostsdk.QueryParameters;
import io.github.mattermostsdk.calls.OdditiesCalls;
import io.github.mattermostsdk.error.BadRequestException;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.internal.http.QueryText;
import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.ModelText;
import io.github.mattermostsdk.internal.json.Required;
import io.github.mattermostsdk.model.CreateThingRequest;
import io.github.mattermostsdk.model.DeleteThingRequest;
import io.github.mattermostsdk.model.OddKind;
import io.github.mattermostsdk.model.Summary;
import io.github.mattermostsdk.model.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Operations with odd parameters, bodies and answers.
 *
 * <p>The methods block until the answer is there; {@link #calls()} has the same operations as call objects.
 */
public interface OdditiesApi {
    /**
     * Returns the same operations as call objects: for asynchronous calls, response headers and ETags, and for timeouts
     * and headers of a single call.
     *
     * @return the call objects of this subject
     */
    OdditiesCalls calls();

    /**
     * Makes a thing.
     *
     * <p>Has a body and a query.
     *
     * @param request The request body.
     * @param query The optional parameters.
     * @return The thing that was made.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Thing createThing(CreateThingRequest request, CreateThingQuery query) {
        return calls().createThing(request, query).execute();
    }

    /**
     * Makes a thing, without optional parameters; see {@link #createThing(CreateThingRequest, CreateThingQuery)}.
     *
     * @param request The request body.
     * @return The thing that was made.
     * @throws MattermostException if the call fails, as described there
     */
    default Thing createThing(CreateThingRequest request) {
        return createThing(request, CreateThingQuery.builder().build());
    }

    /**
     * Makes a thing, with a request that is built in place; see {@link #createThing(CreateThingRequest)}.
     *
     * @param request Sets the properties of the request body.
     * @return The thing that was made.
     * @throws MattermostException if the call fails, as described there
     */
    default Thing createThing(Consumer<CreateThingRequest.Builder> request) {
        CreateThingRequest.Builder builder = CreateThingRequest.builder();
        request.accept(builder);
        return createThing(builder.build());
    }

    /**
     * Deletes a thing.
     *
     * <p>A DELETE with a body.
     *
     * @param thingId The id of the thing.
     * @param request The request body.
     * @throws MattermostException on any other failure: transport, decoding, another status
     * @deprecated The API has deprecated this operation.
     */
    @Deprecated
    default void deleteThing(String thingId, DeleteThingRequest request) {
        calls().deleteThing(thingId, request).execute();
    }

    /**
     * Deletes a thing, with a request that is built in place; see {@link #deleteThing(String, DeleteThingRequest)}.
     *
     * @param thingId The id of the thing.
     * @param request Sets the properties of the request body.
     * @throws MattermostException if the call fails, as described there
     * @deprecated The API has deprecated this operation.
     */
    @Deprecated
    default void deleteThing(String thingId, Consumer<DeleteThingRequest.Builder> request) {
        DeleteThingRequest.Builder builder = DeleteThingRequest.builder();
        request.accept(builder);
        deleteThing(thingId, builder.build());
    }

    /**
     * Returns one thing.
     *
     * <p>Has one parameter.
     *
     * @param thingId The id of the thing.
     * @return The thing.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Thing getThing(String thingId) {
        return calls().getThing(thingId).execute();
    }

    /**
     * Returns one's own thing.
     *
     * <p>Needs no id.
     *
     * @return The thing.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Thing getMyThing() {
        return calls().getMyThing().execute();
    }

    /**
     * Returns things.
     *
     * <p>Takes twelve optional parameters, among them {@code class} and {@code default}.
     *
     * <p>The second paragraph has &lt;angle&gt; brackets &amp; an ampersand.
     *
     * <p>Permission: Anyone may. {@code manage_things} for the rest.
     *
     * @param query The optional parameters.
     * @return The things.
     * @throws BadRequestException if the request is malformed
     * @throws MattermostException on any other failure: transport, decoding, another status
     * @since Mattermost 5.0
     */
    default List<Thing> getThings(GetThingsQuery query) {
        return calls().getThings(query).execute();
    }

    /**
     * Returns things, without optional parameters; see {@link #getThings(GetThingsQuery)}.
     *
     * @return The things.
     * @throws MattermostException if the call fails, as described there
     * @since Mattermost 5.0
     */
    default List<Thing> getThings() {
        return getThings(GetThingsQuery.builder().build());
    }

    /**
     * Returns things; see {@link #getThings(GetThingsQuery)}.
     *
     * @param query Sets the optional parameters.
     * @return The things.
     * @throws MattermostException if the call fails, as described there
     * @since Mattermost 5.0
     */
    default List<Thing> getThings(Consumer<GetThingsQuery.Builder> query) {
        GetThingsQuery.Builder builder = GetThingsQuery.builder();
        query.accept(builder);
        return getThings(builder.build());
    }

    /**
     * Returns things by their ids.
     *
     * <p>The body is a list.
     *
     * @param requestBody The ids of the things.
     * @param query The optional parameters.
     * @return The things.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default List<List<Thing>> getThingsByIds(List<String> requestBody, GetThingsByIdsQuery query) {
        return calls().getThingsByIds(requestBody, query).execute();
    }

    /**
     * Returns things by their ids, without optional parameters; see {@link #getThingsByIds(List, GetThingsByIdsQuery)}.
     *
     * @param requestBody The ids of the things.
     * @return The things.
     * @throws MattermostException if the call fails, as described there
     */
    default List<List<Thing>> getThingsByIds(List<String> requestBody) {
        return getThingsByIds(requestBody, GetThingsByIdsQuery.builder().build());
    }

    /**
     * Finds things by name.
     *
     * <p>Has a required parameter in the query.
     *
     * @param name What to look for.
     * @param query The optional parameters.
     * @return Things by their names.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Map<String, List<Thing>> searchThings(String name, SearchThingsQuery query) {
        return calls().searchThings(name, query).execute();
    }

    /**
     * Finds things by name, without optional parameters; see {@link #searchThings(String, SearchThingsQuery)}.
     *
     * @param name What to look for.
     * @return Things by their names.
     * @throws MattermostException if the call fails, as described there
     */
    default Map<String, List<Thing>> searchThings(String name) {
        return searchThings(name, SearchThingsQuery.builder().build());
    }

    /**
     * Finds things by name; see {@link #searchThings(String, SearchThingsQuery)}.
     *
     * @param name What to look for.
     * @param query Sets the optional parameters.
     * @return Things by their names.
     * @throws MattermostException if the call fails, as described there
     */
    default Map<String, List<Thing>> searchThings(String name, Consumer<SearchThingsQuery.Builder> query) {
        SearchThingsQuery.Builder builder = SearchThingsQuery.builder();
        query.accept(builder);
        return searchThings(name, builder.build());
    }

    /**
     * Touches a thing.
     *
     * <p>The body may be left out.
     *
     * @param thingId The id of the thing.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default void touchThing(String thingId) {
        calls().touchThing(thingId).execute();
    }

    /**
     * Touches a thing; see {@link #touchThing(String)}.
     *
     * @param thingId The id of the thing.
     * @param request The request body.
     * @throws MattermostException if the call fails, as described there
     */
    default void touchThing(String thingId, DeleteThingRequest request) {
        calls().touchThing(thingId, request).execute();
    }

    /**
     * Touches a thing, with a request that is built in place; see {@link #touchThing(String, DeleteThingRequest)}.
     *
     * @param thingId The id of the thing.
     * @param request Sets the properties of the request body.
     * @throws MattermostException if the call fails, as described there
     */
    default void touchThing(String thingId, Consumer<DeleteThingRequest.Builder> request) {
        DeleteThingRequest.Builder builder = DeleteThingRequest.builder();
        request.accept(builder);
        touchThing(thingId, builder.build());
    }

    /**
     * Turns a screw.
     *
     * <p>Has more parameters than anybody wants to count.
     *
     * @param request The parameters of the call.
     * @return How often it has been turned.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Summary turnScrew(TurnScrewRequest request) {
        return calls().turnScrew(request.thingId(), request.partId(), request.screwId(), request.at(), request.query())
                .execute();
    }

    /**
     * Turns a screw, with a request that is built in place; see {@link #turnScrew(TurnScrewRequest)}.
     *
     * @param request Sets the parameters of the call.
     * @return How often it has been turned.
     * @throws MattermostException if the call fails, as described there
     */
    default Summary turnScrew(Consumer<TurnScrewRequest.Builder> request) {
        TurnScrewRequest.Builder builder = TurnScrewRequest.builder();
        request.accept(builder);
        return turnScrew(builder.build());
    }

    /** The optional parameters of {@link #createThing}. Immutable; what is not set is not sent. */
    final class CreateThingQuery implements QueryParameters {
        private final @Nullable Boolean setOnline;

        private CreateThingQuery(Builder builder) {
            this.setOnline = builder.setOnline;
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
         * Starts a builder that holds these parameters.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.setOnline = this.setOnline;
            return builder;
        }

        /**
         * Returns {@code set_online}: Whether to look alive.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Boolean setOnline() {
            return setOnline;
        }

        @Override
        public void forEachParameter(BiConsumer<String, String> parameter) {
            if (setOnline != null) {
                parameter.accept("set_online", String.valueOf(setOnline));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof CreateThingQuery that && Objects.equals(this.setOnline, that.setOnline));
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(this.setOnline);
        }

        @Override
        public String toString() {
            ModelText text = new ModelText("CreateThingQuery");
            forEachParameter(text::add);
            return text.toString();
        }

        /** The builder of {@link CreateThingQuery}. What is set to {@code null} is not sent. */
        public static final class Builder {
            private @Nullable Boolean setOnline;

            private Builder() {}

            /**
             * Sets {@code set_online}.
             *
             * @param setOnline Whether to look alive.
             * @return this builder
             */
            public Builder setOnline(@Nullable Boolean setOnline) {
                this.setOnline = setOnline;
                return this;
            }

            /**
             * Builds the parameters.
             *
             * @return a new object
             */
            public CreateThingQuery build() {
                return new CreateThingQuery(this);
            }
        }
    }

    /** The optional parameters of {@link #getThings}. Immutable; what is not set is not sent. */
    final class GetThingsQuery implements QueryParameters {
        private final @Nullable Integer page;
        private final @Nullable Integer perPage;
        private final @Nullable String propertyClass;
        private final @Nullable Boolean defaultValue;
        private final @Nullable Instant since;
        private final @Nullable Instant untilSeconds;
        private final @Nullable Long size;
        private final @Nullable Double ratio;
        private final @Nullable String groesse;
        private final @Nullable List<String> kinds;
        private final @Nullable OddKind oddKind;
        private final @Nullable Boolean includeDeleted;

        private GetThingsQuery(Builder builder) {
            this.page = builder.page;
            this.perPage = builder.perPage;
            this.propertyClass = builder.propertyClass;
            this.defaultValue = builder.defaultValue;
            this.since = builder.since;
            this.untilSeconds = builder.untilSeconds;
            this.size = builder.size;
            this.ratio = builder.ratio;
            this.groesse = builder.groesse;
            this.kinds = builder.kinds;
            this.oddKind = builder.oddKind;
            this.includeDeleted = builder.includeDeleted;
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
         * Starts a builder that holds these parameters.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.page = this.page;
            builder.perPage = this.perPage;
            builder.propertyClass = this.propertyClass;
            builder.defaultValue = this.defaultValue;
            builder.since = this.since;
            builder.untilSeconds = this.untilSeconds;
            builder.size = this.size;
            builder.ratio = this.ratio;
            builder.groesse = this.groesse;
            builder.kinds = this.kinds;
            builder.oddKind = this.oddKind;
            builder.includeDeleted = this.includeDeleted;
            return builder;
        }

        /**
         * Returns {@code page}: The page.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Integer page() {
            return page;
        }

        /**
         * Returns {@code per_page}: Its size.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Integer perPage() {
            return perPage;
        }

        /**
         * Returns {@code class}: A Java keyword.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable String propertyClass() {
            return propertyClass;
        }

        /**
         * Returns {@code default}: Another keyword.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Boolean defaultValue() {
            return defaultValue;
        }

        /**
         * Returns {@code since}: A time.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Instant since() {
            return since;
        }

        /**
         * Returns {@code until_seconds}: A time in seconds.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Instant untilSeconds() {
            return untilSeconds;
        }

        /**
         * Returns {@code size}: A long number.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Long size() {
            return size;
        }

        /**
         * Returns {@code ratio}: A fraction.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Double ratio() {
            return ratio;
        }

        /**
         * Returns {@code größe}: A name with umlauts.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable String groesse() {
            return groesse;
        }

        /**
         * Returns {@code kinds}: A list, joined by commas.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable List<String> kinds() {
            return kinds;
        }

        /**
         * Returns {@code odd_kind}: An enum.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable OddKind oddKind() {
            return oddKind;
        }

        /**
         * Returns {@code include-deleted}: A name with a hyphen.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Boolean includeDeleted() {
            return includeDeleted;
        }

        @Override
        public void forEachParameter(BiConsumer<String, String> parameter) {
            if (page != null) {
                parameter.accept("page", String.valueOf(page));
            }
            if (perPage != null) {
                parameter.accept("per_page", String.valueOf(perPage));
            }
            if (propertyClass != null) {
                parameter.accept("class", propertyClass);
            }
            if (defaultValue != null) {
                parameter.accept("default", String.valueOf(defaultValue));
            }
            if (since != null) {
                parameter.accept("since", QueryText.epochMillis(since));
            }
            if (untilSeconds != null) {
                parameter.accept("until_seconds", QueryText.epochSeconds(untilSeconds));
            }
            if (size != null) {
                parameter.accept("size", String.valueOf(size));
            }
            if (ratio != null) {
                parameter.accept("ratio", String.valueOf(ratio));
            }
            if (groesse != null) {
                parameter.accept("größe", groesse);
            }
            if (kinds != null) {
                parameter.accept("kinds", QueryText.join(kinds));
            }
            if (oddKind != null) {
                parameter.accept("odd_kind", oddKind.value());
            }
            if (includeDeleted != null) {
                parameter.accept("include-deleted", String.valueOf(includeDeleted));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof GetThingsQuery that
                            && Objects.equals(this.page, that.page)
                            && Objects.equals(this.perPage, that.perPage)
                            && Objects.equals(this.propertyClass, that.propertyClass)
                            && Objects.equals(this.defaultValue, that.defaultValue)
                            && Objects.equals(this.since, that.since)
                            && Objects.equals(this.untilSeconds, that.untilSeconds)
                            && Objects.equals(this.size, that.size)
                            && Objects.equals(this.ratio, that.ratio)
                            && Objects.equals(this.groesse, that.groesse)
                            && Objects.equals(this.kinds, that.kinds)
                            && Objects.equals(this.oddKind, that.oddKind)
                            && Objects.equals(this.includeDeleted, that.includeDeleted));
        }

        @Override
        public int hashCode() {
            return Objects.hash(
                    this.page,
                    this.perPage,
                    this.propertyClass,
                    this.defaultValue,
                    this.since,
                    this.untilSeconds,
                    this.size,
                    this.ratio,
                    this.groesse,
                    this.kinds,
                    this.oddKind,
                    this.includeDeleted);
        }

        @Override
        public String toString() {
            ModelText text = new ModelText("GetThingsQuery");
            forEachParameter(text::add);
            return text.toString();
        }

        /** The builder of {@link GetThingsQuery}. What is set to {@code null} is not sent. */
        public static final class Builder {
            private @Nullable Integer page;
            private @Nullable Integer perPage;
            private @Nullable String propertyClass;
            private @Nullable Boolean defaultValue;
            private @Nullable Instant since;
            private @Nullable Instant untilSeconds;
            private @Nullable Long size;
            private @Nullable Double ratio;
            private @Nullable String groesse;
            private @Nullable List<String> kinds;
            private @Nullable OddKind oddKind;
            private @Nullable Boolean includeDeleted;

            private Builder() {}

            /**
             * Sets {@code page}, which is {@code 0} when left out.
             *
             * @param page The page. At least 0.
             * @return this builder
             * @throws IllegalArgumentException if the number lies outside of its limits
             */
            public Builder page(@Nullable Integer page) {
                this.page = QueryText.inRange("page", page, 0, Integer.MAX_VALUE);
                return this;
            }

            /**
             * Sets {@code per_page}, which is {@code 60} when left out.
             *
             * @param perPage Its size. From 1 to 200.
             * @return this builder
             * @throws IllegalArgumentException if the number lies outside of its limits
             */
            public Builder perPage(@Nullable Integer perPage) {
                this.perPage = QueryText.inRange("perPage", perPage, 1, 200);
                return this;
            }

            /**
             * Sets {@code class}.
             *
             * @param propertyClass A Java keyword.
             * @return this builder
             */
            public Builder propertyClass(@Nullable String propertyClass) {
                this.propertyClass = propertyClass;
                return this;
            }

            /**
             * Sets {@code default}.
             *
             * @param defaultValue Another keyword.
             * @return this builder
             */
            public Builder defaultValue(@Nullable Boolean defaultValue) {
                this.defaultValue = defaultValue;
                return this;
            }

            /**
             * Sets {@code since}.
             *
             * @param since A time.
             * @return this builder
             */
            public Builder since(@Nullable Instant since) {
                this.since = since;
                return this;
            }

            /**
             * Sets {@code until_seconds}.
             *
             * @param untilSeconds A time in seconds.
             * @return this builder
             */
            public Builder untilSeconds(@Nullable Instant untilSeconds) {
                this.untilSeconds = untilSeconds;
                return this;
            }

            /**
             * Sets {@code size}.
             *
             * @param size A long number.
             * @return this builder
             */
            public Builder size(@Nullable Long size) {
                this.size = size;
                return this;
            }

            /**
             * Sets {@code ratio}.
             *
             * @param ratio A fraction.
             * @return this builder
             */
            public Builder ratio(@Nullable Double ratio) {
                this.ratio = ratio;
                return this;
            }

            /**
             * Sets {@code größe}.
             *
             * @param groesse A name with umlauts.
             * @return this builder
             */
            public Builder groesse(@Nullable String groesse) {
                this.groesse = groesse;
                return this;
            }

            /**
             * Sets {@code kinds}.
             *
             * @param kinds A list, joined by commas.
             * @return this builder
             */
            public Builder kinds(@Nullable List<String> kinds) {
                this.kinds = Copies.listOrNull(kinds);
                return this;
            }

            /**
             * Sets {@code odd_kind}.
             *
             * @param oddKind An enum.
             * @return this builder
             */
            public Builder oddKind(@Nullable OddKind oddKind) {
                this.oddKind = oddKind;
                return this;
            }

            /**
             * Sets {@code include-deleted}.
             *
             * @param includeDeleted A name with a hyphen.
             * @return this builder
             */
            public Builder includeDeleted(@Nullable Boolean includeDeleted) {
                this.includeDeleted = includeDeleted;
                return this;
            }

            /**
             * Builds the parameters.
             *
             * @return a new object
             */
            public GetThingsQuery build() {
                return new GetThingsQuery(this);
            }
        }
    }

    /** The optional parameters of {@link #getThingsByIds}. Immutable; what is not set is not sent. */
    final class GetThingsByIdsQuery implements QueryParameters {
        private final @Nullable Instant since;

        private GetThingsByIdsQuery(Builder builder) {
            this.since = builder.since;
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
         * Starts a builder that holds these parameters.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.since = this.since;
            return builder;
        }

        /**
         * Returns {@code since}: Only what changed since.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Instant since() {
            return since;
        }

        @Override
        public void forEachParameter(BiConsumer<String, String> parameter) {
            if (since != null) {
                parameter.accept("since", QueryText.epochMillis(since));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof GetThingsByIdsQuery that && Objects.equals(this.since, that.since));
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(this.since);
        }

        @Override
        public String toString() {
            ModelText text = new ModelText("GetThingsByIdsQuery");
            forEachParameter(text::add);
            return text.toString();
        }

        /** The builder of {@link GetThingsByIdsQuery}. What is set to {@code null} is not sent. */
        public static final class Builder {
            private @Nullable Instant since;

            private Builder() {}

            /**
             * Sets {@code since}.
             *
             * @param since Only what changed since.
             * @return this builder
             */
            public Builder since(@Nullable Instant since) {
                this.since = since;
                return this;
            }

            /**
             * Builds the parameters.
             *
             * @return a new object
             */
            public GetThingsByIdsQuery build() {
                return new GetThingsByIdsQuery(this);
            }
        }
    }

    /** The optional parameters of {@link #searchThings}. Immutable; what is not set is not sent. */
    final class SearchThingsQuery implements QueryParameters {
        private final @Nullable Integer limit;

        private SearchThingsQuery(Builder builder) {
            this.limit = builder.limit;
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
         * Starts a builder that holds these parameters.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.limit = this.limit;
            return builder;
        }

        /**
         * Returns {@code limit}: How many at most.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Integer limit() {
            return limit;
        }

        @Override
        public void forEachParameter(BiConsumer<String, String> parameter) {
            if (limit != null) {
                parameter.accept("limit", String.valueOf(limit));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof SearchThingsQuery that && Objects.equals(this.limit, that.limit));
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(this.limit);
        }

        @Override
        public String toString() {
            ModelText text = new ModelText("SearchThingsQuery");
            forEachParameter(text::add);
            return text.toString();
        }

        /** The builder of {@link SearchThingsQuery}. What is set to {@code null} is not sent. */
        public static final class Builder {
            private @Nullable Integer limit;

            private Builder() {}

            /**
             * Sets {@code limit}.
             *
             * @param limit How many at most. At least 1.
             * @return this builder
             * @throws IllegalArgumentException if the number lies outside of its limits
             */
            public Builder limit(@Nullable Integer limit) {
                this.limit = QueryText.inRange("limit", limit, 1, Integer.MAX_VALUE);
                return this;
            }

            /**
             * Builds the parameters.
             *
             * @return a new object
             */
            public SearchThingsQuery build() {
                return new SearchThingsQuery(this);
            }
        }
    }

    /** The optional parameters of {@link #turnScrew}. Immutable; what is not set is not sent. */
    final class TurnScrewQuery implements QueryParameters {
        private final @Nullable Boolean left;

        private TurnScrewQuery(Builder builder) {
            this.left = builder.left;
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
         * Starts a builder that holds these parameters.
         *
         * @return a new builder
         */
        public Builder toBuilder() {
            Builder builder = new Builder();
            builder.left = this.left;
            return builder;
        }

        /**
         * Returns {@code left}: Whether to the left.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable Boolean left() {
            return left;
        }

        @Override
        public void forEachParameter(BiConsumer<String, String> parameter) {
            if (left != null) {
                parameter.accept("left", String.valueOf(left));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof TurnScrewQuery that && Objects.equals(this.left, that.left));
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(this.left);
        }

        @Override
        public String toString() {
            ModelText text = new ModelText("TurnScrewQuery");
            forEachParameter(text::add);
            return text.toString();
        }

        /** The builder of {@link TurnScrewQuery}. What is set to {@code null} is not sent. */
        public static final class Builder {
            private @Nullable Boolean left;

            private Builder() {}

            /**
             * Sets {@code left}.
             *
             * @param left Whether to the left.
             * @return this builder
             */
            public Builder left(@Nullable Boolean left) {
                this.left = left;
                return this;
            }

            /**
             * Builds the parameters.
             *
             * @return a new object
             */
            public TurnScrewQuery build() {
                return new TurnScrewQuery(this);
            }
        }
    }

    /** The parameters of {@link #turnScrew}. Immutable. */
    final class TurnScrewRequest {
        private final String thingId;
        private final String partId;
        private final String screwId;
        private final Long at;
        private final TurnScrewQuery query;

        private TurnScrewRequest(Builder builder) {
            this.thingId = Required.value("TurnScrewRequest", "thingId", builder.thingId);
            this.partId = Required.value("TurnScrewRequest", "partId", builder.partId);
            this.screwId = Required.value("TurnScrewRequest", "screwId", builder.screwId);
            this.at = Required.value("TurnScrewRequest", "at", builder.at);
            this.query = builder.query.build();
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
         * Returns {@code thing_id}: The id of the thing.
         *
         * @return the value
         */
        public String thingId() {
            return thingId;
        }

        /**
         * Returns {@code part_id}: The id of the part.
         *
         * @return the value
         */
        public String partId() {
            return partId;
        }

        /**
         * Returns {@code screw_id}: The id of the screw.
         *
         * @return the value
         */
        public String screwId() {
            return screwId;
        }

        /**
         * Returns {@code at}: When.
         *
         * @return the value
         */
        public Long at() {
            return at;
        }

        /**
         * Returns the optional parameters.
         *
         * @return the parameters that go into the query
         */
        public TurnScrewQuery query() {
            return query;
        }

        /** The builder of {@link TurnScrewRequest}. */
        public static final class Builder {
            private @Nullable String thingId;
            private @Nullable String partId;
            private @Nullable String screwId;
            private @Nullable Long at;
            private final TurnScrewQuery.Builder query = TurnScrewQuery.builder();

            private Builder() {}

            /**
             * Sets {@code thing_id}.
             *
             * @param thingId The id of the thing.
             * @return this builder
             */
            public Builder thingId(String thingId) {
                this.thingId = thingId;
                return this;
            }

            /**
             * Sets {@code part_id}.
             *
             * @param partId The id of the part.
             * @return this builder
             */
            public Builder partId(String partId) {
                this.partId = partId;
                return this;
            }

            /**
             * Sets {@code screw_id}.
             *
             * @param screwId The id of the screw.
             * @return this builder
             */
            public Builder screwId(String screwId) {
                this.screwId = screwId;
                return this;
            }

            /**
             * Sets {@code at}.
             *
             * @param at When.
             * @return this builder
             */
            public Builder at(Long at) {
                this.at = at;
                return this;
            }

            /**
             * Sets {@code left}.
             *
             * @param left Whether to the left.
             * @return this builder
             */
            public Builder left(@Nullable Boolean left) {
                query.left(left);
                return this;
            }

            /**
             * Builds the request.
             *
             * @return a new object
             * @throws IllegalStateException if a required parameter was not set
             */
            public TurnScrewRequest build() {
                return new TurnScrewRequest(this);
            }
        }
    }
}
