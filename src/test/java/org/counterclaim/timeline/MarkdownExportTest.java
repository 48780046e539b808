package org.counterclaim.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.timeline.DocumentExports.written;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown is read back by a parser of CommonMark, and holds what the timeline holds. */
@QuarkusTest
class MarkdownExportTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(FootnotesExtension.create())).build();

    @Inject
    MarkdownExport export;

    private static Node read(String text) {
        return PARSER.parse(text);
    }

    private Node document() {
        return read(new String(written(export, new Hostile()), UTF_8));
    }

    /** An entry as it was read. */
    private record Read(
            String heading, String title, String link, String head, List<String> blocks, List<String> notes) {}

    @Test
    void everyEntry_isReadBack_inItsOrder() {
        var read = read(document());
        var entries = DocumentExports.entries();

        assertThat(read).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var found = read.get(i);
            assertThat(found.heading())
                    .isEqualTo(
                            entry.when() == null
                                    ? "Time not recorded"
                                    : entry.when().inWords(Locale.ENGLISH));
            assertThat(found.link()).isEqualTo("https://counterclaim.example" + entry.address());
            assertThat(found.head()).contains(entry.id());
            if (entry instanceof ClaimEntry claim) {
                assertClaim(found, claim);
            } else {
                var event = (EventEntry) entry;
                assertThat(found.title()).isEqualTo(event.title());
                assertThat(found.head()).endsWith(event.place());
                assertThat(found.blocks()).containsExactly(event.summary());
            }
        }
    }

    private static void assertClaim(Read found, ClaimEntry claim) {
        assertThat(found.title())
                .endsWith(claim.voice().name())
                .startsWith(claim.voice().lane());
        assertThat(found.head()).contains(String.join(", ", claim.relays()));
        assertThat(found.blocks().get(0))
                .isEqualTo(DocumentExports.readable(claim.text().wording()));
        if (!claim.text().translation().isEmpty()) {
            assertThat(found.blocks())
                    .containsExactly(
                            DocumentExports.readable(claim.text().wording()),
                            "Translation:",
                            claim.text().translation());
        }
        var notes = String.join("\n", found.notes());
        claim.answers().forEach(reply -> assertThat(notes).contains(reply.question(), reply.words(), reply.reason()));
        claim.changes().forEach(turn -> assertThat(notes).contains(turn.before() + " → " + turn.after()));
        assertThat(notes).contains(claim.links().repeats(), claim.links().replaces());
    }

    private static List<Read> read(Node document) {
        var found = new ArrayList<Read>();
        var heading = "";
        boolean entries = false;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading head && head.getLevel() == 2) {
                entries = text(head).equals("Entries");
            } else if (node instanceof Heading) {
                heading = text(node);
            } else if (entries && node.getFirstChild() instanceof StrongEmphasis strong) {
                var link = (Link) strong.getFirstChild();
                found.add(new Read(
                        heading,
                        text(strong),
                        link.getDestination(),
                        text(node),
                        new ArrayList<>(),
                        new ArrayList<>()));
            } else if (entries && node instanceof BulletList) {
                found.get(found.size() - 1).notes().addAll(items(node));
            } else if (entries) {
                found.get(found.size() - 1).blocks().add(text(node));
            }
        }
        return found;
    }

    private static List<String> items(Node list) {
        var items = new ArrayList<String>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(text(item));
        }
        return items;
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append("<soft>");
            }
        });
        return text.toString();
    }

    @Test
    void everyClaim_citesItsSource_inAFootnote() {
        var footnotes = new TreeMap<String, String>();
        var references = new ArrayList<String>();
        document().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                footnotes.put(((FootnoteDefinition) block).getLabel(), text(block));
            }

            @Override
            public void visit(CustomNode node) {
                references.add(((FootnoteReference) node).getLabel());
            }
        });
        var claims = DocumentExports.entries().stream()
                .filter(ClaimEntry.class::isInstance)
                .map(ClaimEntry.class::cast)
                .toList();

        assertThat(references).hasSameSizeAs(claims);
        assertThat(footnotes).hasSize(6);
        for (int i = 0; i < claims.size(); i++) {
            var source = claims.get(i).source();
            assertThat(footnotes.get(references.get(i)))
                    .contains(source.title(), source.publisher(), source.web(), source.sha256())
                    .satisfies(note -> assertThat(note.contains("SHA-256"))
                            .isEqualTo(!source.sha256().isEmpty()))
                    .satisfies(note -> assertThat(note.contains("published 18 September 2016"))
                            .isEqualTo(source.published() != null));
        }
    }

    @Test
    void head_saysWhatIsShown_andTheEndWhatIsLost() {
        var text = text(document());

        assertThat(text)
                .startsWith("Timeline: Strike \"at\" <Jabal> =al-Tharda")
                .contains(
                        "As said by 2018", "/events/0event0000001/timeline?said=2018", "It does not say who is right.")
                .contains("1 entries".replace("entries", "entry") + " held control characters, which are left out.")
                .contains("1 entry holds text from right to left", "7 entries answer questions");
    }

    /** What somebody wrote becomes no mark-up: all that is there, the format has put there. */
    @Test
    void whatWasWritten_isNoMarkUp() {
        assertNoMarkUpOfOthers(document());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "> no quote\n> at all",
                "- no list\n- at all",
                "1. no\n2) numbers\n10. at all",
                "+ no\n* list\n- at all",
                "no heading\n===\nnor\n---",
                "***\n___\n---",
                "    no code\n\tat all",
                "```\nno code\n```\n~~~\nat all\n~~~",
                "`no` ``code``",
                "no *em*, _em_, **strong**, __strong__, ~~struck~~, ==marked==",
                "<b>no</b> <!-- html --> <script>alert(1)</script>\n<div>\nat all",
                "[no](javascript:alert(1)) ![image](x) [link] [^1] [^note]: x\n[^1]: no footnote",
                "[ref]: https://example.org \"title\"",
                "<https://example.org/> and <a@b.c>",
                "no &amp; entity &#35; &copy; at &lt;all&gt;",
                "a | b\n--|--\n1 | 2",
                "ends with a backslash\\\nnot a break\\",
                "two spaces  \nnot trimmed  \n  at the start",
                "empty\n\n\nlines",
                "#hash #at #the #end #",
                "Term\n: definition",
                "$math$ and $$more$$ ^sup^",
                "🚀 👩‍👩‍👧 قال [المتحدث](x) *إن* 62",
                "\u00A0no-break\u00A0\n\u3000wide\u3000",
                "\\*already\\* \\escaped\\"
            })
    void anyText_isShownAsItWasWritten(String text) {
        for (var prefix : List.of("", "> ")) {
            var paragraph = read("before\n\n" + MarkdownText.paragraph(prefix, text) + "\n\nafter\n");
            var node = paragraph.getFirstChild().getNext();

            assertThat(text(node)).isEqualTo(text.strip());
            assertThat(node.getNext().getNext()).isNull();
            assertNoMarkUpOfOthers(paragraph);
        }
        var heading = read("# " + MarkdownText.line(text) + "\n\nafter\n").getFirstChild();
        assertThat(text(heading)).isEqualTo(text.replace('\n', ' '));
        var strong = read("**[" + MarkdownText.line(text) + "](<x>)**, after [^1]\n\n[^1]: note")
                .getFirstChild();
        assertThat(strong.getFirstChild().getFirstChild()).isInstanceOf(Link.class);
        assertThat(text(strong.getFirstChild())).isEqualTo(text.replace('\n', ' '));
    }

    private static void assertNoMarkUpOfOthers(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                assertThat(parent)
                        .isNotInstanceOfAny(
                                HtmlBlock.class,
                                HtmlInline.class,
                                Image.class,
                                Emphasis.class,
                                Code.class,
                                FencedCodeBlock.class,
                                IndentedCodeBlock.class,
                                OrderedList.class,
                                ThematicBreak.class,
                                SoftLineBreak.class);
                if (parent instanceof Link link) {
                    assertThat(link.getDestination()).startsWith("https://");
                }
                if (parent instanceof BlockQuote quote) {
                    assertThat(quote.getFirstChild())
                            .isInstanceOf(Paragraph.class)
                            .isSameAs(quote.getLastChild());
                }
                super.visitChildren(parent);
            }
        });
    }

    @Test
    void sameTimeline_makesTheSameBytes() throws InterruptedException {
        DocumentExports.assertSameBytes(export);
    }

    @Test
    void tenThousandEntries_areWrittenAsTheyCome() throws IOException {
        DocumentExports.assertStreams(export, 1);
    }

    @Test
    void nothing_isSaidToBeLost_whereNothingIs() {
        var nothing = new String(written(export, new Many(0)), UTF_8);

        assertThat(nothing).contains("- Nothing is lost in this format.").doesNotContain("[^");
    }

    @Test
    void losses_areThoseThatAreCounted() {
        var report = LossReport.of(export.losses(), new Hostile().entries());

        assertThat(report.counts()).isEqualTo(Map.of(Loss.UNWRITABLE, 1L, Loss.RIGHT_TO_LEFT, 1L, Loss.ANSWERS, 7L));
    }
}
