package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.source.Source;
import org.counterclaim.source.Sources;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** The source that the form of a claim names, or adds in place. */
@ApplicationScoped
class ClaimSources {
    private final Sources sources;
    private final Wording wording;

    ClaimSources(Sources sources, Wording wording) {
        this.sources = sources;
        this.wording = wording;
    }

    /** The source; one that is added in place is recorded by this. */
    Source of(Claim claim, ClaimForm form) {
        if (!form.newSource().isEmpty()) {
            requireOne(form);
            return add(form);
        }
        if (form.source().isEmpty()) {
            throw new Refused("source", messages().sourceMissing());
        }
        return sources.resolve("source", form.source(), claim == null ? null : claim.source());
    }

    private Source add(ClaimForm form) {
        try {
            return sources.record(form.newSource());
        } catch (Refused refused) {
            throw refused.under(ClaimForm.NEW_SOURCE);
        }
    }

    /** Adds what is wrong with a source that is added in place, without recording it. */
    Errors checkNew(ClaimForm form, Errors errors) {
        return errors.and(() -> requireOne(form)).and(ClaimForm.NEW_SOURCE, sources.check(form.newSource()));
    }

    private void requireOne(ClaimForm form) {
        if (!form.source().isEmpty()) {
            throw new Refused("source", messages().sourceTwice());
        }
    }

    /** When the source was published, as it was typed. */
    String publication(Claim claim, ClaimForm form) {
        boolean added = !form.newSource().isEmpty();
        var published = added ? form.newSource().published() : of(claim, form).publishedText();
        if (published.isEmpty()) {
            throw new Refused(
                    added ? ClaimForm.NEW_SOURCE + "published" : "source",
                    messages().publicationUnknown());
        }
        return published;
    }

    private ClaimMessages messages() {
        return wording.in(ClaimMessages.class);
    }
}
