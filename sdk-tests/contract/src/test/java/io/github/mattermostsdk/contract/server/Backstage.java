package io.github.mattermostsdk.contract.server;

/** What scenarios need and the operations of the SDK do not give. Used to set the stage and for nothing else. */
interface Backstage {
    Settings settings();

    boolean isLicensed();

    /** Creates an open team, with the administrator in it, and returns its id. */
    String createTeam(String name);

    void join(String teamId, String userId);

    void archive(String teamId);
}
