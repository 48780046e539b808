package org.counterclaim.compare;

import org.counterclaim.question.QuestionKind;
import org.counterclaim.question.Terms;

/** A question as a comparison needs it: the point at issue, and what it takes for an answer. */
public record Issue(String id, String prompt, Terms terms) {
    public QuestionKind kind() {
        return terms.kind();
    }
}
