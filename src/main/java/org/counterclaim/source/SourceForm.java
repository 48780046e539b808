package org.counterclaim.source;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.Locale;
import org.counterclaim.history.State;
import org.counterclaim.time.UncertainTime;
import org.counterclaim.time.UnreadableTime;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.TypedName;

/**
 * What a person typed about a source; forms of rooms above hold it within their own.
 *
 * @param publisherKind the kind of party to record in place, where the publisher is not recorded yet
 * @param translates a tick, or empty
 * @param duplicate which of several ways to go on was chosen, where the same is recorded already: the id of a recorded
 *     source, that id after {@code version:}, or {@code new}
 */
public record SourceForm(
        @NotEmpty(message = "{source.title.missing}") @Size(max = Source.TITLE_LENGTH, message = "{text.long}")
        String title,

        TypedName publisher,
        String publisherKind,
        String address,
        String published,
        String retrieved,
        String language,
        String translates,
        String text,

        @Size(max = 20_000, message = "{text.long}") String note,

        String duplicate,
        String version,

        @Size(max = 2_000, message = "{text.long}") String reason) {

    /** A form into which nothing was typed. */
    public static final SourceForm EMPTY = of(Filled.NOTHING);

    static final String NEW = "new";
    static final String VERSION = "version:";
    private static final String TICK = "✓";

    public SourceForm {
        title = Typed.line(title);
        publisherKind = Typed.line(publisherKind);
        address = Typed.line(address);
        published = Typed.line(published);
        retrieved = Typed.line(retrieved);
        language = Typed.line(language);
        translates = Typed.line(translates).isEmpty() ? "" : TICK;
        text = Typed.text(text);
        note = Typed.text(note);
        duplicate = Typed.line(duplicate);
        version = Typed.line(version);
        reason = Typed.text(reason);
    }

    /** The form as it was sent. */
    public static SourceForm of(Filled filled) {
        return new SourceForm(
                filled.line("title"),
                filled.name("publisher"),
                filled.line("publisherKind"),
                filled.line("address"),
                filled.line("published"),
                filled.line("retrieved"),
                filled.line("language"),
                filled.line("translates"),
                filled.text("text"),
                filled.text("note"),
                filled.line("duplicateId"),
                filled.line("version"),
                filled.text("reason"));
    }

    /** The form as it opens on a recorded state; texts are no part of an edit. */
    static SourceForm of(State state, int version) {
        var publisher = new TypedName(state.text("publisher"), state.id("publisher"), state.text("publisher"));
        return new SourceForm(
                state.text("title"),
                publisher,
                "",
                state.text("address"),
                state.text("published"),
                "",
                state.text("language"),
                state.text("translates"),
                "",
                state.text("note"),
                "",
                Integer.toString(version),
                "");
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Whether it reports in translation. */
    public boolean translating() {
        return !translates.isEmpty();
    }

    int openedVersion() {
        return Typed.number(version);
    }

    /** The id of the recorded source that was chosen instead of a new one; empty where none was. */
    String chosen() {
        var id = addsVersion() ? duplicate.substring(VERSION.length()) : duplicate;
        return id.equals(NEW) ? "" : id;
    }

    /** Whether the text is to become a version of the chosen source. */
    boolean addsVersion() {
        return duplicate.startsWith(VERSION);
    }

    boolean asNew() {
        return duplicate.equals(NEW);
    }

    /** The text by itself, as another retrieval of a source. */
    VersionForm retrieval() {
        return new VersionForm(text, retrieved, reason);
    }

    void requirePublisher(SourceMessages messages) {
        if (publisher.isEmpty()) {
            throw new Refused("publisher", messages.publisherMissing());
        }
    }

    void requireWebAddress(SourceMessages messages) {
        if (!address.isEmpty() && WebAddress.read(address).isEmpty()) {
            throw new Refused("address", messages.addressWrong());
        }
    }

    /** The tag of the language; empty where none was typed. */
    String languageTag(SourceMessages messages, Locale locale) {
        return language.isEmpty()
                ? ""
                : Language.tag(language, locale)
                        .orElseThrow(() -> new Refused("language", messages.languageUnknown(language)));
    }

    /** When it was published; null where nothing was typed. */
    UncertainTime published(Locale locale) {
        return time("published", published, locale);
    }

    static UncertainTime time(String field, String typed, Locale locale) {
        try {
            return typed.isEmpty() ? null : UncertainTime.parse(typed, ZoneOffset.UTC);
        } catch (UnreadableTime unreadable) {
            throw new Refused(field, unreadable.message(locale));
        }
    }
}
