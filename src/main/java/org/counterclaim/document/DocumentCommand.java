package org.counterclaim.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** The other side of {@link Documents}: reads one document in the process that was started for it. */
public final class DocumentCommand {
    /** The argument by which the application knows that it was started for this. */
    public static final String WORD = "read-document";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Later than whoever started the process ends it, unless that one is gone itself. */
    private static final Duration END = Documents.TIME.plusSeconds(5);

    private DocumentCommand() {}

    /** Reads the document asked for in JSON, and answers in JSON; returns the exit code. */
    public static int run(InputStream in, OutputStream out) {
        endInTime();
        // What libraries may have to say is not part of the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        return answer(in, out);
    }

    static int answer(InputStream in, OutputStream out) {
        try {
            var question = JSON.readValue(in, Question.class);
            out.write(JSON.writeValueAsBytes(answer(question)));
            out.flush();
            return 0;
        } catch (IOException broken) {
            return 1;
        }
    }

    private static Answer answer(Question question) {
        try {
            return new Answer(DocumentReader.read(Path.of(question.file()), question.hints()), null);
        } catch (UnreadableDocument unreadable) {
            return new Answer(null, unreadable.reason());
        }
    }

    private static void endInTime() {
        var end = new Thread(
                () -> {
                    try {
                        Thread.sleep(END.toMillis());
                    } catch (InterruptedException ignored) {
                        // Nobody interrupts it.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end");
        end.setDaemon(true);
        end.start();
    }

    /** What is asked of the process. */
    record Question(String file, Hints hints) {}

    /** What it answers: one of the two. */
    record Answer(Document document, UnreadableDocument.Reason reason) {}
}
