package org.counterclaim.source;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.counterclaim.history.Sha256;
import org.counterclaim.party.Parties;
import org.counterclaim.party.Party;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Forms;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** What is wrong with a form about a source, all of it at once and before anything is written. */
@Singleton
class SourceChecks {
    private final Forms forms;
    private final Parties parties;
    private final Duplicates duplicates;
    private final Wording wording;

    SourceChecks(Forms forms, Parties parties, Duplicates duplicates, Wording wording) {
        this.forms = forms;
        this.parties = parties;
        this.duplicates = duplicates;
        this.wording = wording;
    }

    /** The recorded source that was chosen instead of a new one. */
    Optional<Source> chosen(SourceForm form) {
        return duplicates.chosen(form);
    }

    /** Of a new source; what was typed beside a choice of a recorded one does not matter any more. */
    Errors ofNew(SourceForm form) {
        var chosen = chosen(form);
        if (chosen.isPresent()) {
            var errors = form.addsVersion() ? ofRetrieval(chosen.get(), form.retrieval()) : Errors.none();
            return errors.any() ? duplicates.offer(errors, form) : errors;
        }
        var text = form.retrieval();
        var errors = ofFields(form, null)
                .and(() -> text.requireBearable(messages(), wording.locale()))
                .and(() -> text.requireTextWhereRetrieved(messages()))
                .and(() -> text.whenRetrieved(wording.locale()));
        return duplicates.add(errors, form);
    }

    /** Of an edit. */
    Errors ofEdit(Source source, SourceForm form) {
        return ofFields(form, source.publisher());
    }

    private Errors ofFields(SourceForm form, Party publisher) {
        return forms.check(form)
                .and(() -> form.requirePublisher(messages()))
                .and(() -> parties.requireNameable("publisher", form.publisher(), form.publisherKind(), publisher))
                .and(() -> form.requireWebAddress(messages()))
                .and(() -> form.published(wording.locale()))
                .and(() -> form.languageTag(messages(), wording.locale()));
    }

    /** Of another retrieval. */
    Errors ofRetrieval(Source source, VersionForm form) {
        return forms.check(form)
                .and(() -> requireNewText(source, form))
                .and(() -> form.whenRetrieved(wording.locale()));
    }

    /** Refuses a text that is none, or that is the newest version of the source already. */
    void requireNewText(Source source, VersionForm form) {
        form.requireText(messages());
        form.requireBearable(messages(), wording.locale());
        var hash = Sha256.of(form.text());
        boolean newest = source.versions().stream()
                .anyMatch(version ->
                        version.number() == source.newest() && version.hash().equals(hash));
        if (newest) {
            throw new Refused("text", messages().textUnchanged());
        }
    }

    private SourceMessages messages() {
        return wording.in(SourceMessages.class);
    }
}
