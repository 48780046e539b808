package org.counterclaim.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.history.ChainCheck;
import org.counterclaim.history.Changes;
import org.counterclaim.history.HistoryForm;
import org.counterclaim.history.StaleEdit;
import org.counterclaim.testing.AsEditor;
import org.counterclaim.testing.Database;
import org.counterclaim.testing.Statements;
import org.counterclaim.web.Cursor;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AsEditor
class PartiesTest {

    @Inject
    Parties parties;

    @Inject
    PartyNames names;

    @Inject
    Mergers mergers;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void tree_isReadInOneQuery_fromTheTopDown() {
        var zakharova = russianMinistrySpokeswoman();

        assertThat(statements.of(() -> names.lineagesOf(List.of(zakharova)))).hasSize(1);
        var lineages = names.lineagesOf(List.of(zakharova));
        assertThat(lineages.path(zakharova)).isEqualTo("Russia › Ministry of Foreign Affairs");
        assertThat(lineages.qualified(zakharova)).isEqualTo("Maria Zakharova < Ministry of Foreign Affairs < Russia");
    }

    @Test
    void movedParty_takesEveryoneBelowAlong() {
        var zakharova = russianMinistrySpokeswoman();
        record("Soviet Union", "STATE", "");
        var ministry = named("Ministry of Foreign Affairs", "");

        edit(ministry, form("Ministry of Foreign Affairs", "MINISTRY", "Soviet Union"));

        var moved = now(zakharova);
        assertThat(names.lineagesOf(List.of(moved)).path(moved))
                .isEqualTo("Soviet Union › Ministry of Foreign Affairs");
    }

    @Test
    void cycle_isRefused_andNamed() {
        russianMinistrySpokeswoman();
        var russia = named("Russia", "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(russia, form("Russia", "STATE", "Maria Zakharova")))
                .withMessageContaining("Russia › Ministry of Foreign Affairs › Maria Zakharova › Russia");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(russia, form("Russia", "STATE", "Russia")))
                .withMessageContaining("Russia › Russia");
        assertThat(now(russia).partOf()).isNull();
    }

    @Test
    void namesakes_areToldApartByWhoIsAbove() {
        record("Russia", "STATE", "");
        record("United Kingdom", "STATE", "");
        var russian = record("Ministry of Defence", "MINISTRY", "Russia");
        var british = record("Ministry of Defence", "MINISTRY", "United Kingdom");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> named("Ministry of Defence", ""))
                .satisfies(refused -> assertThat(refused.choices())
                        .extracting(choice -> choice.label())
                        .containsExactly("Ministry of Defence < Russia", "Ministry of Defence < United Kingdom"));
        assertThat(named("ministry of defence < united kingdom", "").id()).isEqualTo(british.id());
        assertThat(named("Ministry of Defence", russian.publicId()).id()).isEqualTo(russian.id());
    }

    @Test
    void namesakeAtTheSamePlace_isRefused() {
        record("Russia", "STATE", "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> record("RUSSIA", "STATE", ""))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void party_isFoundByAliasWithoutCaseAndDiacritics_andSuggestedByAnyWord() {
        var form = new PartyForm("Recep Tayyip Erdoğan", "PERSON", "Эрдоган\nأردوغان", "", "", "", "", "", "", "0", "");
        var party = parties.record(form);

        assertThat(named("recep tayyip erdogan", "").id()).isEqualTo(party.id());
        assertThat(named("ЭРДОГАН", "").id()).isEqualTo(party.id());
        for (var typed : List.of("tayy", "erdoğ", "эрд", "أرد")) {
            assertThat(names.suggest(typed)).extracting(Party::id).containsExactly(party.id());
        }
        assertThat(names.suggest("%")).isEmpty();
        assertThat(names.suggest("yyip")).isEmpty();
    }

    @Test
    void unnamedSource_standsUnderNobody() {
        record("Russia", "STATE", "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> record("a military source", "UNNAMED", "Russia"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("partOf"));
    }

    @Test
    void merge_bringsNamesAndEveryoneBelow_andCanBeUndone() {
        record("Russia", "STATE", "");
        var stays = record("Ministry of Defence", "MINISTRY", "Russia");
        var duplicate = record("Russian MoD", "MINISTRY", "");
        var konashenkov = record("Igor Konashenkov", "PERSON", "Russian MoD");

        mergers.merge(duplicate.publicId(), new MergeForm("Ministry of Defence", "", "", "0", "same ministry"));

        assertThat(now(duplicate).mergedInto().id()).isEqualTo(stays.id());
        assertThat(named("russian mod", "").id()).isEqualTo(stays.id());
        assertThat(pathOf(konashenkov)).isEqualTo("Russia › Ministry of Defence");
        var merge = changes.newestOf(now(duplicate));
        assertThat(changes.causedBy(merge)).hasSize(2);

        mergers.undo(duplicate.publicId(), new HistoryForm("", "1", "two after all"));

        assertThat(now(duplicate).mergedInto()).isNull();
        assertThat(named("russian mod", "").id()).isEqualTo(duplicate.id());
        assertThat(now(stays).aliases()).isEmpty();
        assertThat(pathOf(konashenkov)).isEqualTo("Russian MoD");
        assertThat(changes.check()).isEqualTo(new ChainCheck(10, null, null));
    }

    @Test
    void undoneMerge_leavesAloneWhatWasMovedSince() {
        record("Russia", "STATE", "");
        record("Ministry of Defence", "MINISTRY", "Russia");
        var duplicate = record("Russian MoD", "MINISTRY", "");
        var konashenkov = record("Igor Konashenkov", "PERSON", "Russian MoD");
        mergers.merge(duplicate.publicId(), new MergeForm("Ministry of Defence", "", "", "0", ""));
        edit(now(konashenkov), form("Igor Konashenkov", "PERSON", "Russia"));

        mergers.undo(duplicate.publicId(), new HistoryForm("", "1", ""));

        assertThat(pathOf(konashenkov)).isEqualTo("Russia");
    }

    @Test
    void undoneMerge_takesBackOnlyTheNamesItGave() {
        var form = new PartyForm("Syrian Observatory", "ORGANISATION", "SOHR", "", "", "", "", "", "", "0", "");
        var stays = parties.record(form);
        var duplicate =
                parties.record(new PartyForm("SOHR", "ORGANISATION", "Observatory", "", "", "", "", "", "", "0", ""));
        mergers.merge(duplicate.publicId(), new MergeForm("Syrian Observatory", "", "", "0", ""));
        assertThat(now(stays).aliases()).containsExactly("SOHR", "Observatory");

        mergers.undo(duplicate.publicId(), new HistoryForm("", "1", ""));

        assertThat(now(stays).aliases()).containsExactly("SOHR");
    }

    @Test
    void mergeOfAMerge_isUndoneFromTheLastOn() {
        var first = record("First", "STATE", "");
        var second = record("Second", "STATE", "");
        record("Third", "STATE", "");
        var below = record("Below", "MINISTRY", "First");
        mergers.merge(first.publicId(), new MergeForm("Second", "", "", "0", ""));
        mergers.merge(
                second.publicId(),
                new MergeForm("Third", "", "", Integer.toString(now(second).version()), ""));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> mergers.undo(first.publicId(), new HistoryForm("", "1", "")))
                .withMessageContaining("Second");
        mergers.undo(
                second.publicId(),
                new HistoryForm("", Integer.toString(now(second).version()), ""));
        mergers.undo(first.publicId(), new HistoryForm("", "1", ""));

        assertThat(pathOf(below)).isEqualTo("First");
        assertThat(changes.check().whole()).isTrue();
    }

    @Test
    void undoneMerge_putsNobodyBelowThemselves() {
        record("Russia", "STATE", "");
        var above = record("Above", "STATE", "");
        var duplicate = record("Duplicate", "MINISTRY", "Above");
        var below = record("Below", "PERSON", "Duplicate");
        mergers.merge(duplicate.publicId(), new MergeForm("Russia", "", "", "0", ""));
        edit(now(above), form("Above", "STATE", "Below"));

        mergers.undo(duplicate.publicId(), new HistoryForm("", "1", ""));

        assertThat(pathOf(below)).isEqualTo("Russia");
        assertThat(pathOf(duplicate)).isEqualTo("Russia › Below › Above");
    }

    @Test
    void mergedParty_isNotEdited_andStandsForWhatItWasMergedInto() {
        var stays = record("Russia", "STATE", "");
        var duplicate = record("Russian Federation", "STATE", "");
        mergers.merge(duplicate.publicId(), new MergeForm("Russia", "", "", "0", ""));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> edit(now(duplicate), form("Elsewhere", "STATE", "")));
        var meant = new TypedName("Russian Federation", duplicate.publicId(), "Russian Federation");
        assertThat(names.resolve("partOf", meant, null).id()).isEqualTo(stays.id());
    }

    @Test
    void hiddenChild_followsAMerge() {
        record("Russia", "STATE", "");
        var duplicate = record("Russian Federation", "STATE", "");
        var child = record("Ministry", "MINISTRY", "Russian Federation");
        parties.hide(child.publicId(), new HistoryForm("", "0", ""));

        mergers.merge(duplicate.publicId(), new MergeForm("Russia", "", "", "0", ""));

        assertThat(pathOf(child)).isEqualTo("Russia");
    }

    @Test
    void renamedParty_isStillMeantByItsOldName_whereThatWasLeftAsShown() {
        var russia = record("Russia", "STATE", "");
        var ministry = record("Ministry", "MINISTRY", "Russia");
        edit(russia, form("Russian Federation", "STATE", ""));
        record("Russia", "PERSON", "");

        var typed = new PartyForm(
                "Ministry of Defence", "MINISTRY", "", "", "Russia", russia.publicId(), "Russia", "", "", "0", "");
        parties.edit(ministry.publicId(), typed);

        assertThat(pathOf(ministry)).isEqualTo("Russian Federation");
    }

    @Test
    void childOfAHiddenParty_canStillBeEdited_andStaysThere() {
        var russia = record("Russia", "STATE", "");
        var ministry = record("Ministry", "MINISTRY", "Russia");
        parties.hide(russia.publicId(), new HistoryForm("", "0", ""));

        var typed = new PartyForm(
                "Ministry of Defence", "MINISTRY", "", "", "Russia", russia.publicId(), "Russia", "", "", "0", "");
        parties.edit(ministry.publicId(), typed);

        assertThat(now(ministry).partOf().id()).isEqualTo(russia.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "< Russia", "<<", " < "})
    void nothingBeforeTheSign_isRefused(String typed) {
        record("Russia", "STATE", "");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> record("Somebody", "PERSON", typed));
        var inPlace = new PartyForm("Somebody", "PERSON", "", "", typed, "", "", "MINISTRY", "", "0", "");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> parties.record(inPlace));
    }

    @Test
    void nameThatGrowsWhenFolded_isRecorded() {
        assertThat(record("각".repeat(200), "STATE", "").name()).hasSize(200);
        assertThat(record("ﷺ".repeat(100), "STATE", "").name()).hasSize(100);
    }

    @Test
    void mergeOfTooManyNames_isRefused() {
        for (var name : List.of("One", "Two")) {
            var aliases = IntStream.range(0, 25)
                    .mapToObj(i -> (name + i + "x".repeat(200)).substring(0, 190))
                    .collect(Collectors.joining("\n"));
            parties.record(new PartyForm(name, "STATE", aliases, "", "", "", "", "", "", "0", ""));
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> mergers.merge(named("Two", "").publicId(), new MergeForm("One", "", "", "0", "")));
    }

    @Test
    void mergeIntoItselfOrBelow_isRefused() {
        russianMinistrySpokeswoman();
        var russia = named("Russia", "");

        for (var into : List.of("Russia", "Maria Zakharova")) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> mergers.merge(russia.publicId(), new MergeForm(into, "", "", "0", "")));
        }
        assertThat(now(russia).mergedInto()).isNull();
    }

    @Test
    void staleMerge_writesNothing() {
        record("Russia", "STATE", "");
        var other = record("Russian Federation", "STATE", "");
        edit(other, form("Russian Federation", "STATE", ""));
        edit(now(other), form("The Russian Federation", "STATE", ""));

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> mergers.merge(other.publicId(), new MergeForm("Russia", "", "", "0", "")));
        assertThat(now(other).mergedInto()).isNull();
    }

    @Test
    void earlierState_isRestored() {
        var party = record("Russia", "STATE", "");
        edit(party, form("Russian Federation", "STATE", ""));

        parties.restore(party.publicId(), new HistoryForm("1", "1", "back"));

        assertThat(now(party).name()).isEqualTo("Russia");
        assertThat(names.suggest("federation")).isEmpty();
    }

    @Test
    void listByName_pagesBothWays_inOneStatementEach() {
        for (int i = 0; i < 120; i++) {
            record("Party %03d".formatted(i), "ORGANISATION", "");
        }
        var first = parties.byName(null);
        var second = parties.byName(Cursor.of(first.next(), null));
        var third = parties.byName(Cursor.of(second.next(), null));

        assertThat(third.items()).hasSize(20).last().extracting(Party::name).isEqualTo("Party 119");
        var back = parties.byName(Cursor.of(null, third.previous()));
        assertThat(back.items())
                .extracting(Party::id)
                .isEqualTo(second.items().stream().map(Party::id).toList());
        assertThat(statements.of(() -> parties.byName(Cursor.of(second.next(), null))))
                .hasSize(1);
    }

    private String pathOf(Party party) {
        var now = now(party);
        return names.lineagesOf(List.of(now)).path(now);
    }

    /** As it is recorded now, not as the test has seen it before. */
    private Party now(Party party) {
        parties.getEntityManager().clear();
        return parties.require(party.publicId());
    }

    private Party named(String name, String id) {
        return names.resolve("partOf", new TypedName(name, id, ""), null);
    }

    private Party russianMinistrySpokeswoman() {
        record("Russia", "STATE", "");
        record("Ministry of Foreign Affairs", "MINISTRY", "Russia");
        return record("Maria Zakharova", "PERSON", "Ministry of Foreign Affairs");
    }

    private Party record(String name, String kind, String partOf) {
        return parties.record(form(name, kind, partOf));
    }

    private void edit(Party party, PartyForm form) {
        var version = Integer.toString(party.version());
        parties.edit(
                party.publicId(),
                new PartyForm(form.name(), form.kind(), "", "", form.partOf(), "", "", "", "", version, ""));
    }

    private static PartyForm form(String name, String kind, String partOf) {
        return new PartyForm(name, kind, "", "", partOf, "", "", "", "", "0", "");
    }
}
