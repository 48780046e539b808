package org.counterclaim.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.counterclaim.document.UnreadableDocument.Reason;

/**
 * Reads documents, each in a process of its own with {@value #MEMORY_MB} MB of heap and 20 seconds, so that what a file
 * does to its reader is over with it. Two are read at once; others wait up to 30 seconds.
 */
@Singleton
public class Documents {
    /** The largest file in bytes. */
    public static final long MOST_FILE = DocumentReader.MOST;

    static final Duration TIME = Duration.ofSeconds(20);
    static final int MEMORY_MB = 256;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration time;
    private final Duration patience;
    private final Path temporary;

    public Documents() {
        this(TIME, PATIENCE, Path.of(System.getProperty("java.io.tmpdir")));
    }

    Documents(Duration time, Duration patience, Path temporary) {
        this.time = time;
        this.patience = patience;
        this.temporary = temporary;
    }

    /**
     * The document that is in a file.
     *
     * @throws UnreadableDocument where it holds no text that can be had, with the reason
     * @throws UncheckedIOException if the file is not there, or no process can be started
     * @throws CancellationException if the thread was interrupted, which it stays; the process is ended
     */
    public Document read(Path file, Hints hints) throws UnreadableDocument {
        try {
            if (Files.size(file) > MOST_FILE) {
                throw new UnreadableDocument(Reason.TOO_LARGE);
            }
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument(Reason.BUSY);
            }
            try (var process = ReadingProcess.start(temporary)) {
                return process.read(file.toAbsolutePath(), hints, time);
            } finally {
                free.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
