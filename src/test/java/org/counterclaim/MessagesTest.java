package org.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates hold no words of their own, and nothing that a browser would run. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\(\"(\\w+)\"\\)");
    private static final Pattern MESSAGE = Pattern.compile("\\n {4}String (\\w+)\\(");
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");

    /** The only letters that a template may show without a message. */
    private static final Set<String> ALLOWED = Set.of();

    private static final List<String> SPOKEN =
            List.of("title", "alt", "placeholder", "aria-label", "aria-description", "label");
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)\\{(?!\\s)[^{}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    static Stream<Path> templates() throws IOException {
        return files(TEMPLATES);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_holdsNoTextThatShouldBeAMessage(Path template) {
        assertThat(literals(read(template))).as(template.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_holdsNothingThatABrowserWouldRun(Path template) {
        assertThat(faults(read(template))).as(template.toString()).isEmpty();
    }

    @Test
    void everyTemplate_isLookedAt() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(15);
        assertThat(files(SCRIPTS)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Saved</p>",
                "<p>{name} saved this</p>",
                "{#if a}Yes{#else}No{/if}",
                "<a title=\"Your account\">{name}</a>",
                "<input placeholder='Search'>",
                "<nav aria-label=\"Main {x}\"></nav>",
                "<img alt='Map'>",
                "<button value='Save'>{x}</button>",
                "<input type=submit value='Save'>",
                "<option>None</option>",
                "{! fine !}<b>Not fine</b>"
            })
    void literalText_isFound(String template) {
        assertThat(literals(template)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{event:saved}</p> · 12",
                "<a title=\"{layout:account}\" href=\"/account\" rel=\"next\">{inject:visitor.name}</a>",
                "{#if a && b > 1}<b class=\"strong\">{x}</b>{#else}{y}{/if}",
                "{! A comment for who reads the template !}",
                "<!-- a comment --><input type=\"hidden\" name=\"version\" value=\"Fixed\">",
                "<meta content='\\{\"allowEval\":false}'>",
                "{#field name='title' label=label:title hint=event:titleHint /}"
            })
    void messages_areNoLiteralText(String template) {
        assertThat(literals(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=\"https://elsewhere.example/x.js\"></script>",
                "<p style=\"color: red\">{x}</p>",
                "<style>p {color: red}</style>",
                "<a onclick=\"go()\">{x}</a>",
                "<a href=\"javascript:go()\">{x}</a>",
                "<img src=\"//elsewhere.example/x.png\">",
                "<a hx-on:click=\"go()\">{x}</a>",
                "<a hx-vals='js:{a: 1}'>{x}</a>",
                "{text.raw}",
                "{text.raw()}",
                "{text.safe}",
                "{#eval text /}"
            })
    void whatABrowserWouldRun_isFound(String template) {
        assertThat(faults(template)).isNotEmpty();
    }

    /** A message that nothing says is a word less to translate. */
    @Test
    void everyMessage_isSaid() throws IOException {
        var said = Stream.concat(templates(), files(SOURCES))
                .map(MessagesTest::read)
                .collect(Collectors.joining());
        var bundles = files(SOURCES)
                .filter(file -> file.getFileName().toString().endsWith("Messages.java"))
                .map(MessagesTest::read)
                .toList();
        assertThat(bundles).hasSizeGreaterThan(5);
        for (var bundle : bundles) {
            var name = group(BUNDLE, bundle);
            if (name.equals("label")) {
                continue; // histories look labels up by the name of the field
            }
            var messages = MESSAGE.matcher(bundle).results().map(message -> message.group(1));
            assertThat(messages.filter(message -> Stream.of(name + ":" + message, "." + message + "(", "::" + message)
                            .noneMatch(said::contains)))
                    .as(name)
                    .isEmpty();
        }
    }

    private static String group(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> literals(String template) {
        var found = new ArrayList<String>();
        var html = TAG.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
        for (var element : parse(html).getAllElements()) {
            element.childNodes().stream()
                    .filter(TextNode.class::isInstance)
                    .map(node -> ((TextNode) node).text())
                    .forEach(text -> keep(text, found));
            SPOKEN.forEach(name -> keep(element.attr(name), found));
            if (isButton(element)) {
                keep(element.attr("value"), found);
            }
        }
        return found;
    }

    /** As it is written, without what a browser would mend; a fragment without an element is attributes of one. */
    private static Document parse(String html) {
        var whole = html.contains("<") || !html.contains("=\"") ? html : "<x " + html + "></x>";
        return Jsoup.parse(whole, Parser.xmlParser().settings(ParseSettings.htmlDefault));
    }

    private static boolean isButton(Element element) {
        return element.is("button, input[type=submit], input[type=button], input[type=reset]");
    }

    private static void keep(String text, List<String> found) {
        if (LETTERS.matcher(text).find() && !ALLOWED.contains(text.strip())) {
            found.add(text.strip());
        }
    }

    private static List<String> faults(String template) {
        var found = new ArrayList<String>();
        var source = COMMENT.matcher(template).replaceAll("");
        var unescaped = Pattern.compile("\\{[^}]*\\.(raw|safe)\\b|\\{#eval\\b").matcher(source);
        while (unescaped.find()) {
            found.add(unescaped.group());
        }
        for (var element : parse(source).getAllElements()) {
            if (element.is("style, iframe, object, embed, base") || element.is("script:not([src])")) {
                found.add(element.tagName());
            }
            for (var attribute : element.attributes()) {
                var name = attribute.getKey();
                var value = attribute.getValue().strip();
                var runs = name.equals("style")
                        || name.startsWith("on")
                        || name.startsWith("hx-on")
                        || name.startsWith("hx-vars");
                var leads = List.of("src", "srcset", "data", "action").contains(name)
                        || element.is("link[href]") && name.equals("href");
                if (runs
                        || value.startsWith("javascript:")
                        || value.startsWith("js:")
                        || leads && value.matches("(?i)(https?:)?//.*")) {
                    found.add(attribute.toString());
                }
            }
        }
        return found;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
