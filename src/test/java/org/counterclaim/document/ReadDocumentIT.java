package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application reads a document, and neither starts a server nor opens a database for it. */
class ReadDocumentIT {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void question_isAnswered_andNothingElseIsDone() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("a.txt"), CharsetsTest.RUSSIAN);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        JAR.toString(),
                        JavaCommand.PACKAGED,
                        DocumentCommand.WORD)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var question = process.getOutputStream()) {
            JSON.writeValue(question, new DocumentCommand.Question(file.toString(), Hints.NONE));
        }
        var answer = JSON.readValue(process.getInputStream(), DocumentCommand.Answer.class);
        assertThat(process.waitFor()).isZero();
        assertThat(answer.reason()).isNull();
        assertThat(answer.document().text()).isEqualTo(CharsetsTest.RUSSIAN);
        assertThat(answer.document().language()).isEqualTo("ru");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
