package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.party.Party;
import org.counterclaim.party.PartyTrees;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private final Party syria = PartyTrees.top("Syria");
    private final Party command = PartyTrees.below(syria, "Command");
    private final Party ministry = PartyTrees.top("Ministry");
    private final Party agency = PartyTrees.top("Agency");
    private final Party outlet = PartyTrees.top("Outlet");

    @Test
    void ownVoice_isFirstHand_upAndDownTheTree() {
        assertThat(hands(command, command)).isEqualTo(1);
        assertThat(hands(command, syria)).isEqualTo(1);
        assertThat(hands(syria, command)).isEqualTo(1);
    }

    @Test
    void eachRelay_isOneHandMore_butNotThePublisher() {
        assertThat(hands(command, outlet)).isEqualTo(2);
        assertThat(hands(command, outlet, ministry)).isEqualTo(3);
        assertThat(hands(command, outlet, ministry, agency)).isEqualTo(4);
        assertThat(hands(command, outlet, ministry, agency, outlet)).isEqualTo(4);
        assertThat(hands(command, agency, ministry, agency)).isEqualTo(3);
    }

    @Test
    void ownVoice_throughARelay_isNotFirstHand() {
        assertThat(hands(command, command, ministry)).isEqualTo(3);
        assertThat(hands(command, syria, syria)).isEqualTo(1);
    }

    @Test
    void siblings_areNotOneVoice() {
        assertThat(hands(command, PartyTrees.below(syria, "Agency of the state")))
                .isEqualTo(2);
    }

    @Test
    void chain_goesFromTheSpeakerToThePublisher_andNamesAPublisherOnce() {
        assertThat(chain(command, outlet, ministry, agency)).containsExactly(command, ministry, agency, outlet);
        assertThat(chain(command, outlet, ministry, outlet)).containsExactly(command, ministry, outlet);
        assertThat(chain(command, command)).containsExactly(command);
    }

    private static int hands(Party party, Party publisher, Party... relays) {
        return new Attribution(party, List.of(relays), publisher).hands();
    }

    private static List<Party> chain(Party party, Party publisher, Party... relays) {
        return new Attribution(party, List.of(relays), publisher).chain();
    }
}
