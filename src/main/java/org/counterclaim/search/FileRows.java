package org.counterclaim.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Claim;
import org.counterclaim.event.Event;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.search.Engine.Hit;
import org.counterclaim.source.Source;
import org.counterclaim.time.UncertainTime;

/** Reads what was found for a file: some at a time, each time in a transaction of its own, so that none stay. */
@ApplicationScoped
class FileRows {
    private final Listed listed;

    FileRows(Listed listed) {
        this.listed = listed;
    }

    /**
     * The rows of hits in their order, each with what it has; what is hidden by now is left out.
     *
     * @param site where the application stands, without a slash at the end
     */
    @Transactional
    List<Map<FileColumn, Object>> of(List<Hit> hits, String site) {
        var subjects = listed.behind(hits);
        return hits.stream()
                .filter(hit -> subjects.containsKey(hit.subject()))
                .map(hit -> row(hit, subjects.get(hit.subject()), site))
                .toList();
    }

    private static Map<FileColumn, Object> row(Hit hit, Subject subject, String site) {
        var row = new EnumMap<FileColumn, Object>(FileColumn.class);
        row.put(FileColumn.KIND, hit.kind().code());
        row.put(FileColumn.ID, subject.publicId());
        row.put(FileColumn.ADDRESS, site + subject.address());
        row.put(FileColumn.TITLE, subject.title());
        row.put(FileColumn.RECORDED, subject.id().toString());
        if (subject instanceof Claim claim) {
            claim(row, claim);
        } else if (subject instanceof Source source) {
            row.put(FileColumn.ADDRESS, site + PassageKey.read(hit.key()).address(source));
            source(row, source, hit.text());
        } else if (subject instanceof Party party) {
            row.put(FileColumn.NAMES, String.join("\n", party.aliases()));
            row.put(FileColumn.TEXT, party.note());
        } else if (subject instanceof Event event) {
            row.put(FileColumn.TEXT, event.summary());
            time(row, event.happened());
        }
        row.values().removeIf(""::equals);
        return row;
    }

    private static void claim(Map<FileColumn, Object> row, Claim claim) {
        row.put(FileColumn.TITLE, claim.party().name());
        row.put(FileColumn.TEXT, claim.wording());
        row.put(FileColumn.TRANSLATION, claim.translation());
        row.put(FileColumn.LANGUAGE, claim.language());
        row.put(FileColumn.EVENT, claim.event().title());
        row.put(FileColumn.PARTY, claim.party().name());
        row.put(FileColumn.SOURCE, claim.source().title());
        publisher(row, claim.source());
        row.put(FileColumn.HANDS, claim.attribution().hands());
        time(row, claim.said());
    }

    private static void source(Map<FileColumn, Object> row, Source source, String passage) {
        row.put(FileColumn.TEXT, passage);
        row.put(FileColumn.LANGUAGE, source.language());
        publisher(row, source);
        time(row, source.published());
    }

    /** One that is hidden is not named. */
    private static void publisher(Map<FileColumn, Object> row, Source source) {
        if (!source.publisher().hidden()) {
            row.put(FileColumn.PUBLISHER, source.publisher().name());
        }
    }

    private static void time(Map<FileColumn, Object> row, UncertainTime time) {
        if (time != null) {
            row.put(FileColumn.TIME, time.text());
        }
    }
}
