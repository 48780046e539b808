package org.counterclaim.timeline;

import java.time.Instant;
import java.util.List;
import org.counterclaim.claim.Manner;
import org.counterclaim.claim.WordingForm;
import org.counterclaim.question.Reading;
import org.counterclaim.question.Stance;
import org.counterclaim.time.UncertainTime;

/**
 * A claim by when it was said.
 *
 * @param relays the names of those who passed it on, in their order
 * @param hands how many hands it came through, 1 for first-hand
 * @param answers in the order of the questions
 * @param changes the questions on which it changes its party's account
 * @param updated the time of its newest change
 */
public record ClaimEntry(
        String id,
        long order,
        UncertainTime when,
        About event,
        Voice voice,
        List<String> relays,
        int hands,
        Text text,
        Document source,
        Links links,
        List<Reply> answers,
        List<Turn> changes,
        Instant updated)
        implements Entry {

    /** The event that it is about: the timeline's own, or one that is part of it. */
    public record About(String id, String title) {}

    /**
     * Who says it.
     *
     * @param above the names of the parties above, from the top of the tree down
     */
    public record Voice(String id, String name, List<String> above) {

        /** The party at the top of its tree: the lane that it speaks in. */
        public String lane() {
            return above.isEmpty() ? name : above.get(0);
        }
    }

    /**
     * Its words.
     *
     * @param checked whether it is a quote whose words stand in the stored text of its source
     * @param language a BCP 47 tag; empty where it is not recorded
     * @param translation empty where there is none
     */
    public record Text(String wording, WordingForm form, boolean checked, String language, String translation) {}

    /**
     * The source in which it was found.
     *
     * @param web its address on the web; empty where that is not recorded
     * @param published null where that is not recorded
     * @param sha256 of the stored text that the claim was found in; empty where none is stored
     */
    public record Document(
            String id, String title, String publisher, String web, UncertainTime published, String sha256) {}

    /**
     * How it stands to other claims, by their public ids.
     *
     * @param repeats the claim that it merely repeats; empty where there is none
     * @param replaces the claim that it takes the place of; empty where there is none
     * @param manner how it takes its place; null where it replaces nothing
     * @param undone how it was undone itself, by being taken back or as misreported; null where it stands
     */
    public record Links(String repeats, String replaces, Manner manner, Manner undone) {}

    /**
     * What it answers on a question.
     *
     * @param given the value as it was typed; empty where the stance has none
     * @param words the answer in the reader's language
     * @param reason why it was read so; empty where it was stated
     */
    public record Reply(
            String questionId,
            String question,
            Stance stance,
            String given,
            Reading reading,
            String reason,
            String words) {}

    /** A change of account: what the party answered before, in the reader's language. */
    public record Turn(String questionId, String question, String before, String after) {}

    @Override
    public String address() {
        return "/claims/" + id;
    }
}
