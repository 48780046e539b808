package org.counterclaim.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs of statements by the way they are built into a sentence, and where a text has them. */
final class Cues {
    /** Verbs that take a sentence, and stand after it too: {@code “…,” said X}. */
    static final Set<String> SAY =
            VerbForms.of("say said; tell told; add; note; write wrote written; report; announce; suggest;"
                    + " acknowledge; warn; claim; argue; recall; continue; respond; declare; explain; insist; reply; ask; state;"
                    + " remark; observe; assert; admit; concede; confirm; reveal; indicate; contend; maintain; allege; complain;"
                    + " conclude; emphasize; stress; reiterate; predict; testify; tweet; shout; exclaim; counter; caution;"
                    + " disclose; estimate; joke; quip; boast; estimate; lament; muse; opine; interject; recount; proclaim; vow;"
                    + " pledge; promise; swear swore sworn; yell; chant; scream; urge; demand; clarify; elaborate; mention;"
                    + " comment; stipulate; assure; inform; remind; notify; advise; retort; point; post; preach; reckon; relate;"
                    + " cry; whisper; murmur; answer; highlight; underline; underscore; reassure; laugh; restate; reaffirm;"
                    + " affirm; attest; bemoan; charge; convince; read; quote; rave; sing sang sung; specify; retell retold; narrate;"
                    + " protest; plead; deny; rumor; imply; signal; emphasise; criticise");

    /** Verbs of statements about something: {@code denied a report}, {@code accused X of Y}. */
    static final Set<String> ABOUT =
            VerbForms.of("accuse; blame; call; cite; criticize; condemn; denounce; describe; dispute;"
                    + " decry; deny; demand; urge; acclaim; brand; label; dub; discuss; speak spoke spoken; talk; refer; blast;"
                    + " slam; attack; praise; reject; dismiss; rebuke; hail; echo; tout; mock; question; wonder; propose; call;"
                    + " point; allude; apologize; thank; defend; rule;"
                    + " encourage; laud; scold; exhort; implore; applaud; commend; ridicule; lambaste; berate; chide;"
                    + " rebut; refute; disavow; congratulate");

    /** Verbs with the person spoken to right after them. */
    static final Set<String> ADDRESSED =
            VerbForms.of("tell told; inform; remind; assure; notify; warn; ask; advise; convince;"
                    + " reassure; urge; caution; promise; retell retold; answer");

    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "'s",
            "'ve",
            "'d",
            "'ll",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "'re",
            "'m",
            "am",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "did",
            "does",
            "do",
            "not",
            "n't",
            "to",
            "also",
            "never",
            "later",
            "then",
            "further",
            "even",
            "repeatedly",
            "recently",
            "previously",
            "once",
            "reportedly",
            "just",
            "often",
            "ca",
            "wo",
            "declined",
            "refused",
            "went",
            "on",
            "began",
            "started");

    private Cues() {}

    /** Verb groups in these tokens whose verb is in the set. */
    static List<Cue> in(Article article, int from, int to, Set<String> verbs) {
        var cues = new ArrayList<Cue>();
        for (int i = from; i < to; i++) {
            if (verbs.contains(article.token(i).lower()) && isVerb(article, i)) {
                cues.add(group(article, i, from));
            }
        }
        return cues;
    }

    static boolean isAny(Token token) {
        return SAY.contains(token.lower()) || ABOUT.contains(token.lower());
    }

    /** What taggers get wrong most often is told by the words themselves. */
    private static boolean isVerb(Article article, int i) {
        var token = article.token(i);
        if (token.is("said", "says", "told", "tells")) {
            return i == 0 || !article.token(i - 1).is("the", "so");
        }
        if (!article.tag(i).startsWith("VB")) {
            return isMistaken(article, i);
        }
        boolean beforeNoun = article.chunk(i).endsWith("NP")
                && (i + 1 == article.size() || article.chunk(i + 1).equals("I-NP"));
        return !beforeNoun && !token.isCapitalized() || article.isStart(i) && !beforeNoun;
    }

    /**
     * {@code The woman disputes the idea}, {@code X, who leads it, reports that}: verbs that were taken for plurals.
     */
    private static boolean isMistaken(Article article, int i) {
        var token = article.token(i);
        if (i + 1 >= article.size()
                || token.isCapitalized()
                || !(token.lower().endsWith("s") || token.lower().endsWith("ed"))) {
            return false;
        }
        var next = article.token(i + 1);
        if (i > 0
                && article.token(i - 1).is(",")
                && next.is("that")
                && article.tag(i).equals("NNS")) {
            return true;
        }
        return i > 0
                && article.tag(i - 1).startsWith("N")
                && article.tag(i).startsWith("N")
                && next.is("the", "a", "an", "that", "he", "she", "it", "they", "his", "her", ":");
    }

    private static Cue group(Article article, int head, int from) {
        int first = head;
        while (first > from
                && (AUXILIARIES.contains(article.token(first - 1).lower())
                                && !article.tag(first - 1).startsWith("NNP")
                        || article.tag(first - 1).equals("RB")
                                && article.chunk(first - 1).endsWith("VP"))) {
            first--;
        }
        while (first < head && article.token(first).is("on", "then", "later", "once", "just", "even", "also")) {
            first++;
        }
        return new Cue(first, head + 1, head);
    }

    static boolean isParticiple(Article article, Cue cue) {
        return article.token(cue.head()).lower().endsWith("ing") && cue.from() == cue.head();
    }

    static boolean isInfinitive(Article article, Cue cue) {
        for (int i = cue.from(); i < cue.head(); i++) {
            if (article.token(i).is("to")) {
                return true;
            }
        }
        return false;
    }

    static boolean isPassive(Article article, Cue cue) {
        if (cue.from() == cue.head() || article.token(cue.head()).lower().endsWith("ing")) {
            return false;
        }
        for (int i = cue.from(); i < cue.head(); i++) {
            if (article.token(i).is("is", "are", "was", "were", "been", "be", "being")) {
                return true;
            }
        }
        return false;
    }
}
