package org.counterclaim.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.counterclaim.access.Visitor;
import org.counterclaim.history.Action;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.Subject;
import org.counterclaim.history.Write;
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Keyset;
import org.counterclaim.web.Slice;
import org.counterclaim.web.TypedName;
import org.counterclaim.web.Wording;

/**
 * All sources: queries and the methods that write one; {@link SourceNames} finds by what people type,
 * {@link SourceTexts} keeps the texts, {@link SourceChecks} says what is wrong with a form.
 */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, Long> {
    private static final Keyset<Source> BY_PUBLICATION = new Keyset<>(
            "hidden = false", null, "publishedFrom", true, Source::publishedFrom, Source::id, Cursor::number);

    private final Changes changes;
    private final Visitor visitor;
    private final Wording wording;
    private final Parties parties;
    private final SourceNames names;
    private final SourceTexts texts;
    private final SourceChecks checks;
    private final Event<TextRetrieved> retrieved;

    Sources(
            Changes changes,
            Visitor visitor,
            Wording wording,
            Parties parties,
            SourceNames names,
            SourceTexts texts,
            SourceChecks checks,
            Event<TextRetrieved> retrieved) {
        this.changes = changes;
        this.visitor = visitor;
        this.wording = wording;
        this.parties = parties;
        this.names = names;
        this.texts = texts;
        this.checks = checks;
        this.retrieved = retrieved;
    }

    /** The source of a public id, if this visitor may see it. */
    public Source require(String publicId) {
        var source = Subject.idOf(publicId).map(this::findById).orElseThrow(NotFoundException::new);
        if (!visitor.maySee(source)) {
            throw new NotFoundException();
        }
        return source;
    }

    /**
     * The source that a typed name means: a title, a title with an id, the address of its page here or on the web.
     *
     * @param standing the source that stood there before, which may be hidden by now; null where there was none
     */
    public Source resolve(String field, TypedName name, Source standing) {
        return names.resolve(field, name, standing);
    }

    /** What leads back to some sources when it is typed into a field. */
    public List<String> suggest(String typed) {
        return names.suggest(typed);
    }

    /** Sources by when they were published, latest first, those without a date last; with their publishers. */
    public Slice<Source> byPublication(Cursor cursor) {
        var slice = BY_PUBLICATION.slice(this, cursor);
        var publishers =
                slice.items().stream().map(Source::publisher).map(Party::id).distinct();
        // One query for all of them; the sources hold them from now on.
        parties.list("id in ?1", publishers.toList());
        return slice;
    }

    /** All sources of a publisher, hidden ones too. */
    List<Source> allPublishedBy(Party publisher) {
        return list("publisher = ?1 order by id", publisher);
    }

    /** The versions of a source, from the first on. */
    public List<SourceVersion> versionsOf(Source source) {
        return source.versions();
    }

    /** A version of a source, or not found. */
    public SourceVersion requireVersion(Source source, int number) {
        return source.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The text of a version of a source, or not found. */
    public String requireText(Source source, int version) {
        return texts.of(requireVersion(source, version)).text();
    }

    /** The beginning of the newest text, without reading the rest; empty where none is stored. */
    public Optional<Excerpt> beginningOf(Source source) {
        return source.newest() == 0 ? Optional.empty() : texts.beginningOf(requireVersion(source, source.newest()));
    }

    /** What is wrong with a new source, told before anything is written. */
    public Errors check(SourceForm form) {
        return checks.ofNew(form);
    }

    /** What recording a form comes to. */
    public Outcome outcomeOf(SourceForm form) {
        if (checks.chosen(form).isEmpty()) {
            return Outcome.CREATED;
        }
        return form.addsVersion() ? Outcome.VERSION_ADDED : Outcome.TAKEN;
    }

    /** Records a new source; where a recorded one was chosen instead, that one, perhaps with the text as a version. */
    @Write
    public Source record(SourceForm form) {
        var chosen = checks.chosen(form);
        if (chosen.isPresent()) {
            return form.addsVersion() ? retrieve(chosen.get(), form.retrieval()) : chosen.get();
        }
        checks.ofNew(form).all().values().stream().findFirst().ifPresent(wrong -> {
            throw wrong;
        });
        var source = new Source();
        describe(source, form);
        var text = form.retrieval();
        if (text.hasText()) {
            texts.add(source, text.text(), text.whenRetrieved(wording.locale()));
        }
        changes.append(source, Action.CREATED, form.reason());
        tell(source, text);
        return source;
    }

    /** Adds another retrieval as the next version; whoever may see a source may, since it alters nothing. */
    @Write
    public Source retrieve(String publicId, VersionForm form) {
        return retrieve(require(publicId), form);
    }

    private Source retrieve(Source source, VersionForm form) {
        checks.requireNewText(source, form);
        texts.add(source, form.text(), form.whenRetrieved(wording.locale()));
        changes.append(source, Action.RETRIEVED, form.reason());
        tell(source, form);
        return source;
    }

    private void tell(Source source, VersionForm form) {
        if (form.hasText()) {
            retrieved.fire(new TextRetrieved(source, source.newest(), form.text()));
        }
    }

    /** Saves an edit that was opened on the version the form names; texts stay as they are. */
    @Write
    public Source edit(String publicId, SourceForm form) {
        var source = require(publicId);
        changes.requireVersion(source, form.openedVersion());
        describe(source, form);
        changes.append(source, Action.EDITED, form.reason());
        return source;
    }

    /** Brings back the fields as they were after an earlier change; texts stay as they are. */
    @Write
    public void restore(String publicId, HistoryForm form) {
        var source = require(publicId);
        changes.requireVersion(source, form.openedVersion());
        var state = changes.requireState(source, form.sequence());
        describe(source, SourceForm.of(state, source.version()));
        changes.append(source, Action.RESTORED, form.reason());
    }

    /** Keeps a source from readers. */
    @Write
    public void hide(String publicId, HistoryForm form) {
        changes.hide(require(publicId), form);
    }

    /** Shows a hidden source again. */
    @Write
    public void show(String publicId, HistoryForm form) {
        changes.show(require(publicId), form);
    }

    private void describe(Source source, SourceForm form) {
        var messages = wording.in(SourceMessages.class);
        form.requirePublisher(messages);
        form.requireWebAddress(messages);
        var published = form.published(wording.locale());
        var language = form.languageTag(messages, wording.locale());
        // Looked up before anything is changed: a query flushes, and one save would then count as two versions.
        var publisher = parties.named("publisher", form.publisher(), form.publisherKind(), source.publisher());
        source.describe(form, published, language);
        source.publishBy(publisher);
    }
}
