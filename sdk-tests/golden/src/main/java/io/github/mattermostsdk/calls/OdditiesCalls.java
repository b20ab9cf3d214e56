package io.github.mattermostsdk.calls;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.api.OdditiesApi;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.model.CreateThingRequest;
import io.github.mattermostsdk.model.DeleteThingRequest;
import io.github.mattermostsdk.model.StatusOk;
import io.github.mattermostsdk.model.Summary;
import io.github.mattermostsdk.model.Thing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * The operations of {@link OdditiesApi} as call objects.
 *
 * <p>Nothing is sent before a call is executed.
 */
public interface OdditiesCalls {
    /**
     * Makes a thing; see {@link OdditiesApi#createThing}.
     *
     * @param request The request body.
     * @param query The optional parameters.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "createThing", idempotencyKey = "pending_id")
    @POST("things")
    ApiCall<Thing> createThing(@Body CreateThingRequest request, @Tag OdditiesApi.CreateThingQuery query);

    /**
     * Deletes a thing; see {@link OdditiesApi#deleteThing}.
     *
     * @param thingId The id of the thing.
     * @param request The request body.
     * @return A call that can be executed any number of times.
     * @deprecated The API has deprecated this operation.
     */
    @Deprecated
    @Operation(id = "deleteThing")
    @HTTP(method = "DELETE", path = "things/{thing_id}", hasBody = true)
    ApiCall<StatusOk> deleteThing(@Path("thing_id") String thingId, @Body DeleteThingRequest request);

    /**
     * Returns one thing; see {@link OdditiesApi#getThing}.
     *
     * @param thingId The id of the thing.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "getThing", idempotent = true)
    @GET("things/{thing_id}")
    ApiCall<Thing> getThing(@Path("thing_id") String thingId);

    /**
     * Returns one's own thing; the same as {@link #getThing} with {@code me}.
     *
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "getMyThing", idempotent = true)
    @GET("things/mine")
    ApiCall<Thing> getMyThing();

    /**
     * Returns things; see {@link OdditiesApi#getThings}.
     *
     * @param query The optional parameters.
     * @return A call that can be executed any number of times.
     * @since Mattermost 5.0
     */
    @Operation(id = "getThings", idempotent = true, since = "5.0")
    @GET("things")
    ApiCall<List<Thing>> getThings(@Tag OdditiesApi.GetThingsQuery query);

    /**
     * Returns things by their ids; see {@link OdditiesApi#getThingsByIds}.
     *
     * @param requestBody The ids of the things.
     * @param query The optional parameters.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "getThingsByIds", idempotent = true)
    @POST("things/ids")
    ApiCall<List<List<Thing>>> getThingsByIds(
            @Body List<String> requestBody, @Tag OdditiesApi.GetThingsByIdsQuery query);

    /**
     * Finds things by name; see {@link OdditiesApi#searchThings}.
     *
     * @param name What to look for.
     * @param query The optional parameters.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "searchThings", idempotent = true)
    @GET("things/search")
    ApiCall<Map<String, List<Thing>>> searchThings(
            @Query("name") String name, @Tag OdditiesApi.SearchThingsQuery query);

    /**
     * Touches a thing; see {@link OdditiesApi#touchThing}.
     *
     * @param thingId The id of the thing.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "touchThing", idempotent = true)
    @PUT("things/{thing_id}")
    ApiCall<@Nullable Void> touchThing(@Path("thing_id") String thingId);

    /**
     * Touches a thing; see {@link OdditiesApi#touchThing}.
     *
     * @param thingId The id of the thing.
     * @param request The request body.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "touchThing", idempotent = true)
    @PUT("things/{thing_id}")
    ApiCall<@Nullable Void> touchThing(@Path("thing_id") String thingId, @Body DeleteThingRequest request);

    /**
     * Turns a screw; see {@link OdditiesApi#turnScrew}.
     *
     * @param thingId The id of the thing.
     * @param partId The id of the part.
     * @param screwId The id of the screw.
     * @param at When.
     * @param query The optional parameters.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "turnScrew", idempotent = true)
    @PUT("things/{thing_id}/parts/{part_id}/screws/{screw_id}/turns/{at}")
    ApiCall<Summary> turnScrew(
            @Path("thing_id") String thingId,
            @Path("part_id") String partId,
            @Path("screw_id") String screwId,
            @Path("at") Long at,
            @Tag OdditiesApi.TurnScrewQuery query);
}
