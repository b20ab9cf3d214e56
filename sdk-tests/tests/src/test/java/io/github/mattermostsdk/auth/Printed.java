package io.github.mattermostsdk.auth;

import io.github.mattermostsdk.MattermostClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Everything that a program, its log or its debugger could print of the SDK. */
final class Printed extends Handler {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text, true);
    private final Logger root = LogManager.getLogManager().getLogger("");
    private final @Nullable Level before = root.getLevel();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Queue<Object> open = new ArrayDeque<>();
    private int objects;

    /** Begins to listen: System.Logger ends in java.util.logging unless somebody takes it over. */
    Printed() {
        setLevel(Level.ALL);
        root.addHandler(this);
        root.setLevel(Level.ALL);
        // OkHttp's own log of frames shows headers by design; a user who turns it on has asked for them.
        Logger.getLogger("okhttp3").setLevel(Level.OFF);
        Logger.getLogger("mockwebserver3").setLevel(Level.OFF);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        writer.println(line.getLoggerName() + " " + line.getMessage());
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(writer);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
    }

    /** Prints an exception with all that hangs on it, and every object of the SDK that can be reached from it. */
    synchronized void add(Throwable failure) {
        failure.printStackTrace(writer);
        addAll(failure);
    }

    /** Prints every object of the SDK that can be reached from an object. */
    synchronized void addAll(@Nullable Object object) {
        reach(object);
        for (Object next = open.poll(); next != null; next = open.poll()) {
            lookInto(next);
        }
    }

    private void reach(@Nullable Object object) {
        if (object != null && !(object instanceof String) && seen.add(object)) {
            open.add(object);
        }
    }

    private void lookInto(Object object) {
        if (object instanceof Object[] array) {
            Arrays.asList(array).forEach(this::reach);
        } else if (object instanceof Collection<?> many && !isSdks(object)) {
            many.forEach(this::reach);
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::reach);
            map.values().forEach(this::reach);
        } else if (object instanceof Throwable failure) {
            reach(failure.getCause());
            reach(failure.getSuppressed());
        } else if (object instanceof CompletableFuture<?> future
                && future.isDone()
                && !future.isCompletedExceptionally()) {
            reach(future.join());
        } else if (object instanceof okhttp3.Request) {
            writer.println(object);
        }
        if (isSdks(object)) {
            objects++;
            writer.println(object);
            reachFields(object);
        }
    }

    private void reachFields(Object object) {
        for (Class<?> at = object.getClass(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    reach(valueOf(field, object));
                }
            }
        }
    }

    /** The tests have the package of the SDK, and no reason to be discreet. */
    private static boolean isSdks(Object object) {
        return Objects.equals(
                object.getClass().getProtectionDomain().getCodeSource(),
                MattermostClient.class.getProtectionDomain().getCodeSource());
    }

    /** What the JDK does not open holds nothing of the SDK that is not reached otherwise. */
    private static @Nullable Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (InaccessibleObjectException | IllegalAccessException closed) {
            return null;
        }
    }

    /** Returns how many objects of the SDK were printed. */
    synchronized int objects() {
        return objects;
    }

    @Override
    public synchronized String toString() {
        return text.toString();
    }
}
