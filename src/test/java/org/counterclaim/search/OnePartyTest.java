package org.counterclaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.party.PartyKind.MEDIUM;
import static org.counterclaim.party.PartyKind.MINISTRY;
import static org.counterclaim.party.PartyKind.ORGANISATION;
import static org.counterclaim.party.PartyKind.PERSON;
import static org.counterclaim.party.PartyKind.STATE;

import java.util.HashMap;
import java.util.Map;
import org.counterclaim.party.Lineages;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyKind;
import org.counterclaim.party.PartyTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePartyTest {
    private static final String DEFENCE = "Ministry of Defence";
    private static final String SPEAKER = "Press Service";

    private final Map<Long, Party> known = new HashMap<>();

    private final Party russia = party(null, "Russia", STATE, "");
    private final Party syria = party(null, "Syria", STATE, "");
    private final Party russianDefence = party(russia, DEFENCE, MINISTRY, "");

    @Test
    void ministriesOfTwoStates_areTwo() {
        assertTwo(russianDefence, party(syria, DEFENCE, MINISTRY, ""));
    }

    @Test
    void partyOfNobody_mayStandAnywhere() {
        assertOne(russianDefence, party(null, DEFENCE, MINISTRY, ""));
    }

    @Test
    void partiesOfOne_mayBeOne_andOfTwoRecordsOfOne() {
        assertOne(russianDefence, party(russia, "Defence Ministry", MINISTRY, ""));
        assertOne(russianDefence, party(party(null, "Россия", STATE, ""), DEFENCE, MINISTRY, ""));
    }

    @Test
    void statesOfOneCountry_areOne_whateverTheyAreCalled() {
        var one = party(null, "Germany", STATE, "DE");
        var other = party(null, "Федеративная Республика", STATE, "DE");

        assertOne(party(one, DEFENCE, MINISTRY, ""), party(other, DEFENCE, MINISTRY, ""));
    }

    @Test
    void officesOfTwoMinistries_areTwo_thoughOfOneState() {
        var foreign = party(russia, "Ministry of Foreign Affairs", MINISTRY, "");

        assertTwo(party(russianDefence, SPEAKER, ORGANISATION, ""), party(foreign, SPEAKER, ORGANISATION, ""));
    }

    @Test
    void officesOfLikeMinistries_areTwo_whereThoseAre() {
        var syrianDefence = party(syria, DEFENCE, MINISTRY, "");

        assertTwo(party(russianDefence, SPEAKER, ORGANISATION, ""), party(syrianDefence, SPEAKER, ORGANISATION, ""));
    }

    @Test
    void lineage_mayLeaveSomeOut() {
        assertOne(party(russianDefence, SPEAKER, ORGANISATION, ""), party(russia, SPEAKER, ORGANISATION, ""));
    }

    @Test
    void personInTwoOfficesOfAState_mayBeOne_butNotInThoseOfTwo() {
        var foreign = party(russia, "Ministry of Foreign Affairs", MINISTRY, "");
        var zakharova = party(foreign, "Maria Zakharova", PERSON, "");

        assertOne(zakharova, party(russianDefence, "Мария Захарова", PERSON, ""));
        assertTwo(zakharova, party(party(syria, DEFENCE, MINISTRY, ""), "Мария Захарова", PERSON, ""));
    }

    @Test
    void whoStandsAboveTheOther_isNotTheOther() {
        var reuters = party(null, "Reuters", MEDIUM, "");

        assertTwo(reuters, party(reuters, "Reuters TV", MEDIUM, ""));
    }

    @Test
    void countries_areTakenFromAbove_butForPersons() {
        var united = party(null, "United Nations", ORGANISATION, "US");

        assertTwo(party(united, SPEAKER, ORGANISATION, ""), party(null, SPEAKER, ORGANISATION, "SE"));
        assertOne(party(united, "Staffan de Mistura", PERSON, ""), party(null, "S. de Mistura", PERSON, "SE"));
        assertTwo(party(null, "Ivan Petrov", PERSON, "RU"), party(null, "Ivan Petrov", PERSON, "UA"));
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, STATE, true",
        "STATE, FORCE, true",
        "STATE, MINISTRY, false",
        "STATE, MEDIUM, false",
        "STATE, PERSON, false",
        "MINISTRY, FORCE, true",
        "FORCE, ORGANISATION, true",
        "ORGANISATION, MEDIUM, true",
        "PERSON, UNNAMED, true",
        "PERSON, ORGANISATION, false",
        "UNNAMED, MINISTRY, false"
    })
    void kinds_thatNobodyConfuses_areTwo(PartyKind one, PartyKind other, boolean possible) {
        assertThat(possible(party(null, "X", one, ""), party(null, "X", other, "")))
                .isEqualTo(possible);
    }

    private void assertOne(Party one, Party other) {
        assertThat(possible(one, other)).isTrue();
    }

    private void assertTwo(Party one, Party other) {
        assertThat(possible(one, other)).isFalse();
    }

    /** Asked both ways. */
    private boolean possible(Party one, Party other) {
        var places = new OneParty(new Lineages(known));
        boolean possible = places.possible(one, other);
        assertThat(places.possible(other, one)).isEqualTo(possible);
        return possible;
    }

    private Party party(Party above, String name, PartyKind kind, String country) {
        var party = PartyTrees.below(above, name, kind, country);
        known.put(party.id(), party);
        return party;
    }
}
