package io.github.mattermostsdk.testkit.internal.users;

import io.github.mattermostsdk.testkit.internal.error.Problem;
import io.github.mattermostsdk.testkit.internal.error.Problems;
import io.github.mattermostsdk.testkit.internal.http.Answer;
import io.github.mattermostsdk.testkit.internal.http.ApiRequest;
import io.github.mattermostsdk.testkit.internal.http.Operations;
import io.github.mattermostsdk.testkit.internal.http.Part;
import io.github.mattermostsdk.testkit.internal.logic.Images;
import io.github.mattermostsdk.testkit.internal.logic.Permissions;
import io.github.mattermostsdk.testkit.internal.state.UserRow;
import io.github.mattermostsdk.testkit.internal.state.World;
import java.awt.image.BufferedImage;
import java.util.List;

/** The pictures of users. */
final class ProfileImages {

    private static final int SIZE = 128;
    private static final String PNG = "image/png";
    private static final String FOR_A_DAY = "max-age=86400, private";

    private final World world;
    private final Permissions permissions;

    ProfileImages(World world) {
        this.world = world;
        this.permissions = new Permissions(world);
    }

    void register(Operations operations) {
        operations.on("getProfileImage", this::getProfileImage);
        operations.on("getDefaultProfileImage", this::getDefaultProfileImage);
        operations.on("setProfileImage", this::setProfileImage);
        operations.on("setDefaultProfileImage", this::setDefaultProfileImage);
    }

    private Answer getProfileImage(ApiRequest request) {
        UserRow user = find(request);
        return Answer.of(200, PNG, user.picture == null ? Images.profile(user.username) : user.picture)
                .header("Cache-Control", FOR_A_DAY)
                .etag(String.valueOf(user.lastPictureUpdate));
    }

    private Answer getDefaultProfileImage(ApiRequest request) {
        UserRow user = find(request);
        return Answer.of(200, PNG, Images.profile(user.username)).header("Cache-Control", FOR_A_DAY);
    }

    private UserRow find(ApiRequest request) {
        UserRow user = world.users.find(request.id("user_id"));
        if (user == null) {
            throw Problems.noSuchUser();
        }
        permissions.require(permissions.maySee(request.caller(), user));
        return user;
    }

    private Answer setProfileImage(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.invalidUrlParam("user_id");
        }
        List<Part> parts = Part.of(request);
        Part file = parts.stream()
                .filter(part -> part.name().equals("image") && part.fileName() != null)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        400, "api.user.upload_profile_user.no_file.app_error", "No file under 'image' in request."));
        BufferedImage image = Images.read(file.content());
        if (image == null) {
            throw new Problem(
                    400,
                    "api.user.upload_profile_user.check_image_limits.app_error",
                    "Image limits check failed. Resolution is too high.");
        }
        user.picture = Images.write(Images.fit(image, SIZE, SIZE), "png");
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        user.lastPictureUpdate = user.updateAt;
        return Answer.done();
    }

    private Answer setDefaultProfileImage(ApiRequest request) {
        String id = request.id("user_id");
        permissions.requireSelf(request.caller(), id);
        UserRow user = world.users.find(id);
        if (user == null) {
            throw Problems.noSuchUser();
        }
        user.picture = null;
        user.updateAt = Math.max(world.now(), user.updateAt + 1);
        // So that everybody loads the picture again although there is none of the user's own.
        user.lastPictureUpdate = -user.updateAt;
        return Answer.done();
    }
}
