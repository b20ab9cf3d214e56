package io.github.mattermostsdk.api;

import io.github.mattermostsdk.Download;
import io.github.mattermostsdk.FileUpload;
import io.github.mattermostsdk.MultipartForm;
import io.github.mattermostsdk.calls.BerUnsCalls;
import io.github.mattermostsdk.error.MattermostException;
import io.github.mattermostsdk.internal.json.Copies;
import io.github.mattermostsdk.internal.json.Required;
import io.github.mattermostsdk.model.Secrets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The methods block until the answer is there; {@link #calls()} has the same operations as call objects. */
public interface BerUnsApi {
    /**
     * Returns the same operations as call objects: for asynchronous calls, response headers and ETags, and for timeouts
     * and headers of a single call.
     *
     * @return the call objects of this subject
     */
    BerUnsCalls calls();

    /**
     * Downloads a picture.
     *
     * <p>The answer is binary.
     *
     * @param pictureId The id of the picture.
     * @return The bytes. It must be closed.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Download getPicture(String pictureId) {
        return calls().getPicture(pictureId).execute();
    }

    /**
     * Lies at the root of the site.
     *
     * <p>Not below the API.
     *
     * @param request The request body.
     * @return Done.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default Secrets rootLogin(Secrets request) {
        return calls().rootLogin(request).execute();
    }

    /**
     * Lies at the root of the site, with a request that is built in place; see {@link #rootLogin(Secrets)}.
     *
     * @param request Sets the properties of the request body.
     * @return Done.
     * @throws MattermostException if the call fails, as described there
     */
    default Secrets rootLogin(Consumer<Secrets.Builder> request) {
        Secrets.Builder builder = Secrets.builder();
        request.accept(builder);
        return rootLogin(builder.build());
    }

    /**
     * Sets the motto.
     *
     * <p>Form fields, and an answer without a body.
     *
     * @param motto The motto.
     * @param language Its language.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default void setMotto(String motto, String language) {
        calls().setMotto(motto, language).execute();
    }

    /**
     * Uploads pictures.
     *
     * <p>A multipart form.
     *
     * @param form The form to send.
     * @return Any answer.
     * @throws MattermostException on any other failure: transport, decoding, another status
     */
    default @Nullable Object uploadPictures(UploadPicturesForm form) {
        return calls().uploadPictures(form).execute();
    }

    /**
     * Uploads pictures, with a form that is filled in place; see {@link #uploadPictures(UploadPicturesForm)}.
     *
     * @param form Sets the parts of the form.
     * @return Any answer.
     * @throws MattermostException if the call fails, as described there
     */
    default @Nullable Object uploadPictures(Consumer<UploadPicturesForm.Builder> form) {
        UploadPicturesForm.Builder builder = UploadPicturesForm.builder();
        form.accept(builder);
        return uploadPictures(builder.build());
    }

    /** The form that {@link #uploadPictures} sends. Immutable. */
    final class UploadPicturesForm implements MultipartForm {
        private final String channelId;
        private final List<FileUpload> files;
        private final @Nullable List<String> clientIds;
        private final @Nullable FileUpload cover;

        private UploadPicturesForm(Builder builder) {
            this.channelId = Required.value("UploadPicturesForm", "channelId", builder.channelId);
            this.files = Required.value("UploadPicturesForm", "files", builder.files);
            this.clientIds = builder.clientIds;
            this.cover = builder.cover;
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
         * Returns {@code channel_id}: Where to.
         *
         * @return the value
         */
        public String channelId() {
            return channelId;
        }

        /**
         * Returns {@code files}: The pictures.
         *
         * @return the value
         */
        public List<FileUpload> files() {
            return files;
        }

        /**
         * Returns {@code client_ids}: Ids of the client.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable List<String> clientIds() {
            return clientIds;
        }

        /**
         * Returns {@code cover}: One more picture.
         *
         * @return the value, or {@code null} when it is not set
         */
        public @Nullable FileUpload cover() {
            return cover;
        }

        @Override
        public void forEachPart(Parts parts) {
            parts.text("channel_id", channelId);
            for (FileUpload element : files) {
                parts.file("files", element);
            }
            if (clientIds != null) {
                for (String element : clientIds) {
                    parts.text("client_ids", element);
                }
            }
            if (cover != null) {
                parts.file("cover", cover);
            }
        }

        /** The builder of {@link UploadPicturesForm}. */
        public static final class Builder {
            private @Nullable String channelId;
            private @Nullable List<FileUpload> files;
            private @Nullable List<String> clientIds;
            private @Nullable FileUpload cover;

            private Builder() {}

            /**
             * Sets {@code channel_id}.
             *
             * @param channelId Where to.
             * @return this builder
             */
            public Builder channelId(String channelId) {
                this.channelId = channelId;
                return this;
            }

            /**
             * Sets {@code files}.
             *
             * @param files The pictures.
             * @return this builder
             */
            public Builder files(List<FileUpload> files) {
                this.files = Copies.listOrNull(files);
                return this;
            }

            /**
             * Adds one element to {@code files}.
             *
             * @param file the element
             * @return this builder
             */
            public Builder addFile(FileUpload file) {
                return files(Copies.plus(this.files, file));
            }

            /**
             * Sets {@code client_ids}.
             *
             * @param clientIds Ids of the client.
             * @return this builder
             */
            public Builder clientIds(@Nullable List<String> clientIds) {
                this.clientIds = Copies.listOrNull(clientIds);
                return this;
            }

            /**
             * Adds one element to {@code client_ids}.
             *
             * @param clientId the element
             * @return this builder
             */
            public Builder addClientId(String clientId) {
                return clientIds(Copies.plus(this.clientIds, clientId));
            }

            /**
             * Sets {@code cover}.
             *
             * @param cover One more picture.
             * @return this builder
             */
            public Builder cover(@Nullable FileUpload cover) {
                this.cover = cover;
                return this;
            }

            /**
             * Builds the form.
             *
             * @return a new object
             * @throws IllegalStateException if a required part was not set
             */
            public UploadPicturesForm build() {
                return new UploadPicturesForm(this);
            }
        }
    }
}
