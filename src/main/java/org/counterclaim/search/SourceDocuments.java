package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.counterclaim.search.Document.Draft;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceVersion;
import org.counterclaim.source.Sources;

/**
 * Makes documents of each source: one of what is known of it, and one of each passage of its texts; what earlier
 * versions share with a later one is found in the later one.
 */
@ApplicationScoped
class SourceDocuments implements Documents, PanacheRepositoryBase<Source, Long> {
    /** Texts may be long. */
    private static final int AT_ONCE = 10;

    private final Sources sources;

    SourceDocuments(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Document> of(Keys keys) {
        return list(
                        "from Source source left join fetch source.publisher where source.hidden = false and "
                                + keys.where("source.id"),
                        keys.parameters())
                .stream()
                .flatMap(source -> documents(source).stream())
                .toList();
    }

    private List<Document> documents(Source source) {
        var documents = new ArrayList<Document>();
        documents.add(head(source));
        var known = new HashSet<String>();
        sources.versionsOf(source).stream()
                .sorted(Comparator.comparing(SourceVersion::number).reversed())
                .forEach(version -> {
                    for (var passage : TextPassages.of(sources.requireText(source, version.number()))) {
                        if (known.add(passage)) {
                            documents.add(passage(source, version.number(), documents.size(), passage));
                        }
                    }
                });
        return documents;
    }

    private static Document head(Source source) {
        var document = draft(source, source.publicId(), 0);
        Texts.addName(document, source.title(), source.language());
        if (!source.publisher().hidden()) {
            Texts.addName(document, source.publisher().name(), "");
        }
        Texts.add(document, source.note(), "");
        return document.done();
    }

    private static Document passage(Source source, int version, int number, String text) {
        var document = draft(source, PassageKey.of(source.publicId(), version, number), number);
        Texts.add(document, text, source.language());
        return document.shownAs(text);
    }

    private static Draft draft(Source source, String key, int passage) {
        var published = source.published();
        long from = published == null ? Long.MIN_VALUE : published.earliestSecond();
        long to = published == null ? Long.MIN_VALUE : published.latestSecond();
        return new Draft(key)
                .mark(Field.SUBJECT, source.publicId())
                .mark(Field.KIND, Kind.SOURCE.code())
                .mark(Field.RESTS_ON, source.publicId())
                .mark(Field.PARTY, PartyDocuments.lineage(source.publisher()))
                .mark(Field.SOURCE, source.publicId())
                .mark(Field.YEAR, Years.of(from, to, ZoneOffset.UTC))
                .mark(Field.LANGUAGE, source.language().isEmpty() ? List.of() : List.of(source.language()))
                .mark(
                        Field.HAS,
                        Has.codes(Map.of(
                                Has.TEXT,
                                source.newest() > 0,
                                Has.NOTE,
                                !source.note().isEmpty(),
                                Has.DATE,
                                published != null)))
                .number(Field.FROM, from)
                .number(Field.TO, to)
                .number(Field.RECORDED, source.id())
                .number(Field.PASSAGE, passage);
    }
}
