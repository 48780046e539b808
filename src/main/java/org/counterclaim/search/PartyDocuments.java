package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;
import org.counterclaim.search.Document.Draft;

/** Makes a document of each party that is neither hidden nor merged. */
@ApplicationScoped
class PartyDocuments implements Documents, PanacheRepositoryBase<Party, Long> {
    private static final int AT_ONCE = 100;

    @Override
    public Kind kind() {
        return Kind.PARTY;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Document> of(Keys keys) {
        return list("from Party party where party.listed = true and " + keys.where("party.id"), keys.parameters())
                .stream()
                .map(PartyDocuments::document)
                .toList();
    }

    /** The public ids of a party and of all for whom it speaks. */
    static List<String> lineage(Party party) {
        return Stream.concat(party.above().stream().map(Subject::publicId), Stream.of(party.publicId()))
                .toList();
    }

    private static Document document(Party party) {
        var document = new Draft(party.publicId())
                .mark(Field.SUBJECT, party.publicId())
                .mark(Field.KIND, Kind.PARTY.code())
                .mark(Field.RESTS_ON, party.publicId())
                .mark(Field.PARTY, lineage(party))
                .mark(Field.HAS, Has.codes(Map.of(Has.NOTE, !party.note().isEmpty())))
                .number(Field.FROM, Long.MIN_VALUE)
                .number(Field.TO, Long.MIN_VALUE)
                .number(Field.RECORDED, party.id())
                .number(Field.PASSAGE, 0);
        Stream.concat(Stream.of(party.name()), party.aliases().stream()).forEach(name -> {
            Texts.addName(document, name, "");
            document.words(Field.SOUNDS, String.join(" ", NameSounds.of(name)));
        });
        Texts.add(document, party.note(), "");
        return document.done();
    }
}
