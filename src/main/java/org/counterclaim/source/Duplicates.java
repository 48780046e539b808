package org.counterclaim.source;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.counterclaim.history.Sha256;
import org.counterclaim.web.Choice;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** Notices that a source is recorded already, by its address or its text, and lets the person say what is meant. */
@Singleton
class Duplicates {
    private static final int MOST = 5;

    private final SourceNames names;
    private final Wording wording;

    Duplicates(SourceNames names, Wording wording) {
        this.names = names;
        this.wording = wording;
    }

    /** Recorded sources at the same address, and others with the same text. */
    private record Found(List<Source> atAddress, List<Source> withText) {

        private LinkedHashSet<Source> all() {
            var all = new LinkedHashSet<>(atAddress);
            all.addAll(withText);
            return all;
        }
    }

    /** The recorded source that was chosen instead of a new one. */
    Optional<Source> chosen(SourceForm form) {
        var id = form.chosen();
        return id.isEmpty()
                ? Optional.empty()
                : find(form).all().stream()
                        .filter(source -> source.publicId().equals(id))
                        .findFirst();
    }

    /** Refuses what is recorded already, until the person has said that another source is meant. */
    void requireAnswered(SourceForm form) {
        if (!form.asNew()) {
            refuse(form, find(form));
        }
    }

    /** Says the same at the fields too. */
    Errors add(Errors errors, SourceForm form) {
        if (form.asNew()) {
            return errors;
        }
        var found = find(form);
        var messages = messages();
        if (!found.atAddress().isEmpty()) {
            errors.and(() -> {
                throw new Refused("address", messages.addressRecorded());
            });
        } else if (!found.withText().isEmpty()) {
            errors.and(() -> {
                throw new Refused("text", messages.textRecorded());
            });
        }
        return errors.and(() -> refuse(form, found));
    }

    /** Lets the person choose again, where what was chosen cannot be done. */
    Errors offer(Errors errors, SourceForm form) {
        return errors.and(() -> refuse(form, find(form)));
    }

    private Found find(SourceForm form) {
        var atAddress = WebAddress.read(form.address()).map(names::at).orElse(List.of());
        var hash = Sha256.of(form.text());
        var withText = form.text().isEmpty() ? List.<Source>of() : names.with(hash);
        return new Found(atAddress, withText);
    }

    private void refuse(SourceForm form, Found found) {
        if (found.all().isEmpty()) {
            return;
        }
        var messages = messages();
        var choices = new ArrayList<Choice>();
        found.all().stream().limit(MOST).forEach(source -> {
            var label = names.label(source);
            choices.add(new Choice(source.publicId(), messages.useRecorded(label)));
            if (!form.text().isEmpty() && !found.withText().contains(source)) {
                choices.add(new Choice(SourceForm.VERSION + source.publicId(), messages.addVersion(label)));
            }
        });
        choices.add(new Choice(SourceForm.NEW, messages.recordAnother()));
        throw Refused.ambiguous("duplicate", messages.recordedAlready(), choices);
    }

    private SourceMessages messages() {
        return wording.in(SourceMessages.class);
    }
}
