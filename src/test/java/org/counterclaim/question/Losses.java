package org.counterclaim.question;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** A room above that keeps answers, as far as questions know it. */
@Singleton
class Losses {
    private final List<String> answers = new ArrayList<>();
    private int asked;

    void forget() {
        answers.clear();
        asked = 0;
    }

    void keep(String... given) {
        answers.addAll(List.of(given));
    }

    /** How often the room was asked what would be lost. */
    int asked() {
        return asked;
    }

    void look(@Observes QuestionRevised revised) {
        asked++;
        var lost = answers.stream().filter(given -> !revised.keeps(given)).toList();
        revised.object(lost.size(), lost);
    }
}
