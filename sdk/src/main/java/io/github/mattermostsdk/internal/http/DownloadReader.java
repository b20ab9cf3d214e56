package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.Download;
import okhttp3.MediaType;
import okhttp3.Response;

/** Hands the body over as it comes. */
final class DownloadReader implements ResponseReader<Download> {

    @Override
    public Download read(Response response, CallContext call) throws AnswerException {
        MediaType type = response.body().contentType();
        boolean page = type != null && type.subtype().equals("html");
        // A file that is a web page comes with its name; the web application, at a wrong address, does not.
        if (page && response.header("Content-Disposition") == null) {
            throw new AnswerException(Answers.webPage(response, call));
        }
        return new StreamedDownload(response, call);
    }

    @Override
    public boolean streams() {
        return true;
    }
}
