package io.github.mattermostsdk.internal.http;

/** The version of the SDK: a constant, since a manifest and a resource are both lost when jars are shrunk or put together. */
final class SdkVersion {

    static final String NUMBER = "${project.version}";

    private SdkVersion() {}
}
