package io.github.mattermostsdk.faults;

import java.io.IOException;

/**
 * What goes wrong on the wire.
 *
 * @param moment how far the request gets
 * @param carriedOut whether the server does what it is asked for, although something goes wrong
 * @param reaction what comes then
 */
record WireFault(Moment moment, boolean carriedOut, Reaction reaction) {

    /** How far a request gets. */
    enum Moment {
        /** There is a connection, and nothing was read. */
        ACCEPTED,
        /** Something was sent. */
        FIRST_BYTE,
        /** The head was read, and the body was not. */
        HEAD_READ,
        /** All of it was read. */
        REQUEST_READ
    }

    /** What the server does instead of the proper answer. */
    interface Reaction {
        /** Returns whether the connection can be used for another request. */
        boolean react(Connection connection, Reply proper) throws IOException;
    }

    /** A proper answer, but not the one that was hoped for. */
    static WireFault answer(Reply reply) {
        return new WireFault(Moment.REQUEST_READ, false, (connection, proper) -> {
            connection.answer(reply);
            return true;
        });
    }

    /** An answer that does not tell whether the server has done something; in the worst case it has. */
    static WireFault answerAfterwards(Reply reply) {
        return new WireFault(Moment.REQUEST_READ, true, answer(reply).reaction());
    }
}
