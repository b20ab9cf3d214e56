package io.github.mattermostsdk.faults;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A logger whose lines can be searched. */
final class CollectingLogger implements System.Logger {

    private final StringWriter text = new StringWriter();

    StringWriter writer() {
        return text;
    }

    @Override
    public String getName() {
        return "faults";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        text.append(String.valueOf(message)).append('\n');
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text, true));
        }
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... parameters) {
        text.append(format + Arrays.toString(parameters)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
