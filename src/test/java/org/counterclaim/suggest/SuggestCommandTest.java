package org.counterclaim.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {

    @TempDir
    Path folder;

    @Test
    void lines_areAnsweredInTheirOrder() throws IOException {
        var in = folder.resolve("in.jsonl");
        var out = folder.resolve("out.jsonl");
        Files.writeString(in, """
                {"id":"a","text":"👩 The ministry said that six died."}

                {"id":"b","text":"Nothing."}
                """);

        assertThat(SuggestCommand.run(in.toString(), out.toString())).isZero();

        assertThat(out).hasContent("""
                {"id":"a","attributions":[{"source":[[2,14]],"cue":[[15,19]],"content":[[20,33]]}]}
                {"id":"b","attributions":[]}
                """);
    }

    @Test
    void missingFile_isAnError() {
        assertThat(SuggestCommand.run(
                        folder.resolve("none").toString(), folder.resolve("out").toString()))
                .isNotZero();
    }
}
