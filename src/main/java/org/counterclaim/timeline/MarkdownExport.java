package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Set;
import org.counterclaim.web.Wording;

/** A timeline as Markdown: CommonMark, with sources as the footnotes that GitHub and Pandoc know. */
@Singleton
class MarkdownExport implements TimelineExport {
    private final Wording wording;

    MarkdownExport(Wording wording) {
        this.wording = wording;
    }

    @Override
    public TimelineFormat format() {
        return TimelineFormat.MARKDOWN;
    }

    @Override
    public Set<Loss> losses() {
        return Set.of(Loss.UNWRITABLE, Loss.RIGHT_TO_LEFT, Loss.ANSWERS);
    }

    @Override
    public void write(Timeline timeline, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        var markdown = new EntryMarkdown(text, timeline.scope(), wording);
        markdown.head();
        var report = new LossReport(losses());
        try (var entries = timeline.entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                report.see(entry);
                markdown.entry(entry);
            }
        }
        markdown.losses(LossWords.of(format(), report, wording));
        markdown.sources();
        text.flush();
    }
}
