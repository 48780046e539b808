package org.counterclaim.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class writes to the log while something runs. */
public final class Log {
    private static final Formatter TEXT = new PatternFormatter("%s");

    private Log() {}

    /** One line of the log, with the fault it tells of or null. */
    public record Line(String text, Throwable fault) {}

    /** The lines that the class wrote meanwhile, on whatever thread. */
    public static List<Line> of(String className, Runnable action) {
        var lines = new CopyOnWriteArrayList<Line>();
        var logger = Logger.getLogger(className);
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new Line(TEXT.format(line), line.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(listener);
        try {
            action.run();
        } finally {
            logger.removeHandler(listener);
        }
        return List.copyOf(lines);
    }
}
