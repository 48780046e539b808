package org.counterclaim.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.counterclaim.history.State;
import org.counterclaim.history.Subject;
import org.counterclaim.party.Party;

/**
 * The chain from the party that made a claim, through everyone who relayed it, to the publisher of the source.
 *
 * @param relays in the order in which the statement passed through them
 */
public record Attribution(Party party, List<Party> relays, Party publisher) {

    /**
     * How many hands a statement came through, counted from the speaker: 1 where its own voice published it; otherwise
     * 2 and one more for each relay, the publisher not counted among them. It measures distance from the speaker, never
     * from the event.
     */
    public int hands() {
        boolean ownVoice = publisher.holds(party) || party.holds(publisher);
        return hands(ownVoice, between().size());
    }

    /**
     * The same, counted already.
     *
     * @param ownVoice whether the speaker and the publisher are one, or one is above the other
     * @param between how many relayed it, the publisher not counted among them
     */
    public static int hands(boolean ownVoice, long between) {
        return ownVoice && between == 0 ? 1 : Math.toIntExact(2 + between);
    }

    /** Everyone on the way; a publisher who is also the last to relay, or who speaks, stands once. */
    public List<Party> chain() {
        var chain = new ArrayList<Party>();
        chain.add(party);
        chain.addAll(relays);
        if (!chain.get(chain.size() - 1).equals(publisher)) {
            chain.add(publisher);
        }
        return List.copyOf(chain);
    }

    private List<Party> between() {
        return relays.stream().filter(relay -> !relay.equals(publisher)).toList();
    }

    /** The same chain with one party in the place of another, wherever that stands in it. */
    Attribution exchanging(Party from, Party to) {
        UnaryOperator<Party> exchange = each -> each.equals(from) ? to : each;
        return new Attribution(
                exchange.apply(party), relays.stream().map(exchange).toList(), publisher);
    }

    /** The same chain with one party in the place of another where it stood in an earlier state. */
    Attribution givingBack(State before, Party from, Party to) {
        boolean spoke = party.equals(to) && before.id("party").equals(from.publicId());
        return new Attribution(spoke ? from : party, relaysGivenBack(before, from, to), publisher);
    }

    /** Others may have been added since: it goes by the order in which the two stood, if both still stand as often. */
    private List<Party> relaysGivenBack(State before, Party from, Party to) {
        var either = Set.of(from.publicId(), to.publicId());
        var stood = before.references("relays").stream()
                .map(Subject.Reference::id)
                .filter(either::contains)
                .iterator();
        long standing = relays.stream().filter(to::equals).count();
        boolean asOften = standing
                == before.references("relays").stream()
                        .filter(relay -> either.contains(relay.id()))
                        .count();
        return relays.stream()
                .map(relay -> asOften && relay.equals(to) && stood.next().equals(from.publicId()) ? from : relay)
                .toList();
    }
}
