package io.github.mattermostsdk.calls;

import io.github.mattermostsdk.ApiCall;
import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.api.BerUnsApi;
import io.github.mattermostsdk.internal.http.Operation;
import io.github.mattermostsdk.model.Secrets;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * The operations of {@link BerUnsApi} as call objects.
 *
 * <p>Nothing is sent before a call is executed.
 */
public interface BerUnsCalls {
    /**
     * Downloads a picture; see {@link BerUnsApi#getPicture}.
     *
     * @param pictureId The id of the picture.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "getPicture", idempotent = true)
    @GET("pictures/{picture_id}")
    ApiCall<Download> getPicture(@Path("picture_id") String pictureId);

    /**
     * Lies at the root of the site; see {@link BerUnsApi#rootLogin}.
     *
     * @param request The request body.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "rootLogin")
    @POST("../../intune")
    ApiCall<Secrets> rootLogin(@Body Secrets request);

    /**
     * Sets the motto; see {@link BerUnsApi#setMotto}.
     *
     * @param motto The motto.
     * @param language Its language.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "setMotto", idempotent = true)
    @FormUrlEncoded
    @PUT("motto")
    ApiCall<@Nullable Void> setMotto(@Field("motto") String motto, @Field("language") String language);

    /**
     * Uploads pictures; see {@link BerUnsApi#uploadPictures}.
     *
     * @param form The form to send.
     * @return A call that can be executed any number of times.
     */
    @Operation(id = "uploadPictures")
    @POST("pictures")
    ApiCall<@Nullable Object> uploadPictures(@Body BerUnsApi.UploadPicturesForm form);
}
