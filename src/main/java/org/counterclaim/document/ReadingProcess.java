package org.counterclaim.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.jboss.logging.Logger;

/** A process that reads one document, with a folder of its own; closing ends the one and deletes the other. */
final class ReadingProcess implements AutoCloseable {
    /** Letters outside of ASCII may be written as six bytes each, in what is said of a document too. */
    private static final int MOST_ANSWER = 6 * Document.MOST_TEXT + (1 << 16);

    private static final int OUT_OF_MEMORY = 3;
    private static final int MOST_COMPLAINT = 2_000;
    private static final Duration LAST_MOMENT = Duration.ofSeconds(5);
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "PATH");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOG = Logger.getLogger(ReadingProcess.class);

    private final Path folder;
    private final Process process;

    private ReadingProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static ReadingProcess start(Path temporary) throws IOException {
        var folder = Files.createTempDirectory(temporary, "counterclaim-document-");
        try {
            var builder = new ProcessBuilder(JavaCommand.reading(folder))
                    .redirectError(complaints(folder).toFile());
            // What it does not know, it cannot be made to tell: passwords stand in the environment.
            builder.environment().keySet().retainAll(ENVIRONMENT);
            return new ReadingProcess(folder, builder.start());
        } catch (IOException | RuntimeException failed) {
            delete(folder);
            throw failed;
        }
    }

    Document read(Path file, Hints hints, Duration time) throws IOException, InterruptedException, UnreadableDocument {
        var exchange = new FutureTask<>(() -> {
            try (var question = process.getOutputStream()) {
                JSON.writeValue(question, new DocumentCommand.Question(file.toString(), hints));
            }
            return process.getInputStream().readNBytes(MOST_ANSWER + 1);
        });
        // Reading from a process cannot be interrupted, waiting for a thread that does can; it ends with the process.
        var thread = new Thread(exchange, "reading a document");
        thread.setDaemon(true);
        thread.start();
        try {
            return document(exchange.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw new UnreadableDocument(Reason.TOO_SLOW, slow);
        } catch (ExecutionException broken) {
            // It ended before it was asked.
            return document(new byte[0]);
        }
    }

    private Document document(byte[] answer) throws IOException, InterruptedException, UnreadableDocument {
        if (answer.length > MOST_ANSWER) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        if (!process.waitFor(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new UnreadableDocument(Reason.TOO_SLOW);
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX);
        }
        if (process.exitValue() != 0) {
            throw died();
        }
        return said(answer);
    }

    private Document said(byte[] json) throws UnreadableDocument {
        try {
            var answer = JSON.readValue(json, DocumentCommand.Answer.class);
            if (answer.document() == null) {
                throw new UnreadableDocument(answer.reason());
            }
            return answer.document();
        } catch (JsonProcessingException none) {
            throw new UnreadableDocument(Reason.DAMAGED, none);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file that ends its reader is damaged, whatever else is; and if it is the reader that is, the log says it. */
    private UnreadableDocument died() throws IOException {
        try (var complaints = Files.newInputStream(complaints(folder))) {
            LOG.warnf(
                    "The process that reads a document ended with %d: %s",
                    process.exitValue(), new String(complaints.readNBytes(MOST_COMPLAINT)));
        }
        return new UnreadableDocument(Reason.DAMAGED);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private static Path complaints(Path folder) {
        return folder.resolve("complaints");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
