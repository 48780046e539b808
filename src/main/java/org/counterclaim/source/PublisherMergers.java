package org.counterclaim.source;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.counterclaim.history.Action;
import org.counterclaim.history.Change;
import org.counterclaim.history.Changes;
import org.counterclaim.party.PartiesMerged;
import org.counterclaim.party.PartiesUnmerged;

/** Moves what a merged party published to the party that stays, and back when the merge is undone. */
@Singleton
class PublisherMergers {
    private final Sources sources;
    private final Changes changes;

    PublisherMergers(Sources sources, Changes changes) {
        this.sources = sources;
        this.changes = changes;
    }

    void follow(@Observes PartiesMerged merger) {
        for (var source : sources.allPublishedBy(merger.merged())) {
            source.publishBy(merger.into());
            changes.append(source, Action.MERGED, merger.cause().reason(), merger.cause());
        }
    }

    void goBack(@Observes PartiesUnmerged separation) {
        for (var followed : changes.causedBy(separation.merge())) {
            if (followed.kind().equals(Source.KIND)) {
                goBack(sources.require(followed.subjectId()), followed, separation);
            }
        }
    }

    /** What was given to another publisher since stays there. */
    private void goBack(Source source, Change followed, PartiesUnmerged separation) {
        var before = changes.stateBefore(source, followed).id("publisher");
        if (separation.from().equals(source.publisher())
                && before.equals(separation.merged().publicId())) {
            source.publishBy(separation.merged());
            changes.append(source, Action.UNMERGED, null, separation.cause());
        }
    }
}
