package io.github.mattermostsdk;

/** Told how far an upload or a download is. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Tells the progress. Called on the thread that transfers the bytes, about once for each 8 KiB: be quick.
     *
     * @param transferred the bytes transferred so far
     * @param total all bytes, or -1 when their number is not known
     */
    void onProgress(long transferred, long total);
}
