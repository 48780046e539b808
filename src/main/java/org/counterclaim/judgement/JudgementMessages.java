package org.counterclaim.judgement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of judgements say. */
@MessageBundle("judgement")
public interface JudgementMessages {

    @Message("Judgements")
    String judgements();

    @Message("Judge two answers")
    String judge();

    @Message("{#switch outcome}{#case AGREE}They agree{#case CONFLICT}They conflict{/switch}")
    String outcome(Outcome outcome);

    @Message(
            "{#switch outcome}{#case AGREE}they say the same, or both can be true{#case CONFLICT}both cannot be true{/switch}")
    String outcomeMeaning(Outcome outcome);

    @Message(
            "Only people can compare answers in words. What you judge is shown as your judgement, with your name and the date; when one of the two answers changes, the pair waits to be judged again.")
    String lead();

    @Message("What makes you think so, in the words of the answers where you can.")
    String groundsHint();

    @Message("Save judgement")
    String save();

    @Message("Choose whether the two answers agree or conflict.")
    String outcomeMissing();

    @Message(
            "One of the two claims was edited after this page was opened. Here they are as they are by now; look at them again, then save.")
    String answersChanged();

    @Message("Judged by {name}, {when}")
    String by(String name, String when);

    @Message("An answer has changed since; judge the pair again.")
    String reopened();

    @Message("This judgement was withdrawn. Saving it makes it count again.")
    String withdrawn();

    @Message("Not judged yet")
    String open();

    @Message("There are more pairs than these; they follow as these are judged.")
    String more();

    @Message("Judge")
    String judgeShort();

    @Message("Judge: {one} and {other}")
    String judgeOf(String one, String other);

    @Message("Change")
    String change();

    @Message("History, withdraw")
    String history();

    @Message("Nothing is judged here yet, and no two answers of different parties wait for it.")
    String none();

    @Message("Says")
    String says();

    @Message("{one} · {other}")
    String pair(String one, String other);

    @Message("The judgement was saved.")
    String saved();

    @Message("The earlier judgement was restored.")
    String restored();

    @Message("The judgement was withdrawn.")
    String hidden();

    @Message("The judgement counts again.")
    String shown();
}
