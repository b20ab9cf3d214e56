package io.github.mattermostsdk.internal.http;

import io.github.mattermostsdk.error.TransportException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Tells why no answer came, from the exception of the HTTP client. */
public final class TransportFailures {

    private TransportFailures() {}

    /**
     * Sorts an exception.
     *
     * @param sent whether any of the request may have reached the server
     */
    public static Failure.Unanswered of(IOException cause, CallContext call, boolean sent) {
        String id = call.operationId();
        if (cause instanceof UploadSourceException) {
            String what = id + " failed: the content to be uploaded could not be read: " + reason(cause.getCause());
            return new Failure.Unanswered(Kind.UPLOAD_SOURCE, what, id, sent, true, cause);
        }
        if (cause instanceof OriginGuard.ForeignOriginException) {
            String what = id + " was not sent: an interceptor of the HTTP client turned it to " + cause.getMessage()
                    + ", which is not the server " + call.server() + " that its token is for";
            return new Failure.Unanswered(Kind.REFUSED, what, id, false, true, null);
        }
        if (isInterrupt(cause)) {
            Thread.currentThread().interrupt();
            String what = id + " was given up: its thread was interrupted";
            return new Failure.Unanswered(Kind.INTERRUPTED, what, id, sent, true, cause);
        }
        if ("Canceled".equals(cause.getMessage())) {
            return new Failure.Unanswered(Kind.CANCELLED, id + " was cancelled", id, sent, true, cause);
        }
        if (cause instanceof OriginGuard.TooLateException) {
            String what = id + " was not sent again: by then the server might have forgotten the first time";
            return new Failure.Unanswered(Kind.TIMEOUT, what, id, false, true, null);
        }
        return sent && !wasNotWorkedOn(cause) ? afterSending(cause, call) : beforeSending(cause, call);
    }

    /** The two ways in which HTTP/2 says that a request reached no handler. Their classes are OkHttp's own affair. */
    private static boolean wasNotWorkedOn(IOException cause) {
        return cause.getClass().getSimpleName().equals("ConnectionShutdownException")
                || "stream was reset: REFUSED_STREAM".equals(cause.getMessage());
    }

    private static Failure.Unanswered beforeSending(IOException cause, CallContext call) {
        String id = call.operationId();
        String to = "could not connect to " + call.server();
        if (cause instanceof UnknownHostException) {
            String what = id + " failed: the name of the server " + call.server() + " cannot be resolved";
            return new Failure.Unanswered(Kind.UNKNOWN_HOST, what, id, false, false, cause);
        }
        if (cause instanceof SSLException broken) {
            return tls(broken, call);
        }
        if (cause instanceof UnknownServiceException) {
            String what = id + " failed: " + to + ": the HTTP client does not allow it: " + reason(cause);
            return new Failure.Unanswered(Kind.CONNECT, what, id, false, true, cause);
        }
        String why = cause instanceof SocketTimeoutException
                ? "nobody answered in time"
                : cause instanceof ConnectException ? refusal(cause) : reason(cause);
        return new Failure.Unanswered(Kind.CONNECT, id + " failed: " + to + ": " + why, id, false, false, cause);
    }

    /** OkHttp's message repeats the address; its cause has the bare reason. */
    private static String refusal(IOException cause) {
        return cause.getCause() instanceof ConnectException ? reason(cause.getCause()) : reason(cause);
    }

    private static Failure.Unanswered tls(SSLException cause, CallContext call) {
        String id = call.operationId();
        String message = String.valueOf(cause.getMessage());
        boolean untrusted = cause instanceof SSLPeerUnverifiedException || causedBy(cause, CertificateException.class);
        boolean plain = message.contains("Unsupported or unrecognized SSL message");
        String why;
        if (cause instanceof SSLPeerUnverifiedException) {
            why = "its certificate is for another host name";
        } else if (untrusted) {
            why = "its certificate is not trusted (" + reason(root(cause))
                    + "); add its authority to the trust store of Java, or give the client an OkHttpClient that trusts it";
        } else if (plain) {
            why = "it does not speak TLS at this port: configure "
                    + call.server().toString().replaceFirst("^https:", "http:");
        } else {
            why = reason(cause);
        }
        String what = id + " failed: no secure connection to " + call.server() + ": " + why;
        return new Failure.Unanswered(Kind.TLS, what, id, false, untrusted || plain, cause);
    }

    private static Failure.Unanswered afterSending(IOException cause, CallContext call) {
        String id = call.operationId();
        if (cause instanceof SocketTimeoutException) {
            String what = id + " failed: " + call.server() + " did not go on within the read or write timeout";
            return new Failure.Unanswered(Kind.TIMEOUT, what, id, true, false, cause);
        }
        String what = id + " failed: the connection to " + call.server() + " ended before the answer was complete: "
                + reason(cause);
        return new Failure.Unanswered(Kind.CONNECTION_LOST, what, id, true, false, cause);
    }

    /** Tells whether an exception means that the thread was interrupted, whatever it looks like. */
    private static boolean isInterrupt(IOException cause) {
        return Thread.currentThread().isInterrupted()
                || (cause instanceof InterruptedIOException && "interrupted".equals(cause.getMessage()));
    }

    /** Tells whether the whole call was out of time; a single read or write has an exception of its own. */
    public static boolean isCallTimeout(IOException cause) {
        return cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException);
    }

    private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (type.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at.getCause() != null && depth < 20; depth++) {
            at = at.getCause();
        }
        return at;
    }

    private static String reason(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "no reason given";
        }
        String message = thrown.getMessage();
        String text = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        return Hints.oneLine(text, null);
    }
}
