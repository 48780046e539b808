package org.counterclaim.compare;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Supplier;
import org.counterclaim.event.Event;
import org.counterclaim.web.Errors;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Wording;

/** Makes comparisons as readers chose to see them; what cannot be read is left out of the choice, and told. */
@Singleton
class Views {
    private final Accounts accounts;
    private final Wording wording;

    Views(Accounts accounts, Wording wording) {
        this.accounts = accounts;
        this.wording = wording;
    }

    View of(Event event, CompareForm form) {
        var errors = Errors.none();
        var locale = wording.locale();
        var recorded = read(errors, () -> form.recordedBy(event.zone(), locale));
        var evidence = accounts.on(event, form.columns(), recorded);
        var said = read(errors, () -> form.saidBy(evidence.occasion().zone(), locale));
        var lens = form.lens(evidence.columns(), said);
        return new View(event, form, errors, evidence, Comparison.of(evidence.material(), lens));
    }

    private static Instant read(Errors errors, Supplier<Instant> time) {
        try {
            return time.get();
        } catch (Refused refused) {
            errors.and("", Errors.of(refused));
            return null;
        }
    }
}
