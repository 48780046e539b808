package org.counterclaim.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.web.Wording;

/** A report as Markdown (CommonMark): a section for each question; what is quoted can be no mark-up. */
final class MarkdownExport {
    private final StringBuilder text = new StringBuilder();
    private final ExportMessages words;

    private MarkdownExport(ExportMessages words) {
        this.words = words;
    }

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        var markdown = new MarkdownExport(wording.in(ExportMessages.class));
        markdown.report(report);
        out.write(markdown.text.toString().getBytes(UTF_8));
    }

    private void report(Report report) {
        line("# " + plain(report.title()));
        report.facts().forEach(fact -> item("**" + plain(fact.label()) + "**: ", List.of(fact.text())));
        text.append('\n');
        report.rows().forEach(row -> entry(report, row));
        line("## " + plain(words.statements()));
        report.statements().forEach(this::cited);
        if (!report.sources().isEmpty()) {
            line("## " + plain(words.sources()));
            report.sources()
                    .forEach(source -> text.append("- ").append(found(source)).append('\n'));
        }
    }

    private void entry(Report report, Report.Entry row) {
        line("## " + plain(row.question()));
        var marks = row.marks().isEmpty() ? "" : " (" + plain(row.marks()) + ")";
        line("**" + plain(row.verdict()) + "**" + marks + ": " + plain(row.explanation()));
        for (int i = 0; i < report.columns().size(); i++) {
            item("**" + plain(report.columns().get(i)) + "**: ", row.cells().get(i));
        }
        if (!row.origins().isEmpty()) {
            item(plain(words.origins()) + ": ", row.origins());
        }
        text.append('\n');
    }

    private void cited(Report.Cited cited) {
        var head = "\\[" + cited.key() + "\\] **" + plain(cited.party()) + "**, " + plain(cited.said()) + ", "
                + plain(cited.manner());
        line(cited.language().isEmpty() ? head : head + ", " + plain(cited.language()));
        quote(cited.wording());
        if (!cited.translation().isEmpty()) {
            line(plain(words.translation()) + ":");
            quote(cited.translation());
        }
        if (!cited.source().title().isEmpty()) {
            line(plain(words.source()) + ": " + found(cited.source()));
        }
    }

    /** An address that may stand in a link holds neither white space nor angle brackets, and so cannot end one. */
    private static String found(Report.Found source) {
        var address = source.link().map(link -> "<" + link + ">").orElseGet(() -> plain(source.address()));
        return address.isEmpty() ? plain(source.line()) : plain(source.line()) + " · " + address;
    }

    private void item(String label, List<String> lines) {
        text.append("- ")
                .append(label)
                .append(lines.stream().map(MarkdownExport::plain).collect(Collectors.joining("  \n  ")))
                .append('\n');
    }

    private void quote(String words) {
        line(words.lines().map(each -> "> " + plain(each)).collect(Collectors.joining("  \n")));
    }

    private void line(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    /** One line in which no character is a mark: those that could be are escaped. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*_{}\\[\\]<>#|~&!]", "\\\\$0")
                .replaceFirst("^([-+=])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }
}
