package io.github.mattermostsdk;

import io.github.mattermostsdk.internal.http.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Calls of every kind, so that the runtime is tested without the generated ones. */
interface TestCalls {

    @Operation(id = "getThing", idempotent = true, since = "10.11")
    @GET("things/{thing_id}")
    ApiCall<Map<String, String>> getThing(@Path("thing_id") String id);

    @Operation(id = "getThingOf", idempotent = true)
    @GET("owners/{owner}/things/{thing}")
    ApiCall<Map<String, String>> getThingOf(@Path("owner") String owner, @Path("thing") String thing);

    @Operation(id = "listThings", idempotent = true)
    @GET("things")
    ApiCall<List<String>> listThings(@Query("team") String team, @Tag Query2 query);

    @Operation(id = "getNames", idempotent = true)
    @GET("names")
    ApiCall<Map<String, List<Long>>> getNames();

    @Operation(id = "getText", idempotent = true)
    @GET("text")
    ApiCall<String> getText();

    @Operation(id = "createThing")
    @POST("things")
    ApiCall<Map<String, String>> createThing(@Body Map<String, String> thing);

    @Operation(id = "searchThings", idempotent = true)
    @POST("things/search")
    ApiCall<List<String>> searchThings(@Body List<String> terms);

    @Operation(id = "updateThing", idempotent = true)
    @PUT("things/{thing_id}")
    ApiCall<Map<String, String>> updateThing(@Path("thing_id") String id, @Body Map<String, String> thing);

    @Operation(id = "deleteThing")
    @DELETE("things/{thing_id}")
    ApiCall<@Nullable Void> deleteThing(@Path("thing_id") String id);

    @Operation(id = "deleteThings")
    @HTTP(method = "DELETE", path = "things", hasBody = true)
    ApiCall<@Nullable Void> deleteThings(@Body List<String> ids);

    @Operation(id = "getFile", idempotent = true)
    @GET("files/{file_id}")
    ApiCall<Download> getFile(@Path("file_id") String id);

    @Operation(id = "uploadForm")
    @POST("files")
    ApiCall<Map<String, String>> uploadForm(@Body MultipartForm form);

    @Operation(id = "uploadRaw")
    @POST("uploads")
    ApiCall<Map<String, String>> uploadRaw(@Body FileUpload file);

    /** Parameters as the generated query objects pass them on. */
    record Query2(Map<String, String> parameters) implements QueryParameters {
        @Override
        public void forEachParameter(java.util.function.BiConsumer<String, String> consumer) {
            parameters.forEach(consumer);
        }
    }
}
