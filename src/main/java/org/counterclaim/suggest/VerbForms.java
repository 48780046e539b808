package org.counterclaim.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Inflects English verbs: {@code deny} has {@code denies}, {@code denied} and {@code denying}. */
final class VerbForms {
    private VerbForms() {}

    /** All forms of verbs in a list such as {@code note; tell told}: irregular forms stand after their verb. */
    static Set<String> of(String list) {
        var forms = new HashSet<String>();
        for (var entry : list.split(";")) {
            var words = entry.strip().split(" ");
            var verb = words[0];
            forms.addAll(List.of(words));
            boolean e = verb.endsWith("e");
            boolean y = verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
            boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
            var stem = e ? verb.substring(0, verb.length() - 1) : verb;
            var doubled = Set.of("admit", "quip", "slam").contains(verb) ? verb + verb.charAt(verb.length() - 1) : stem;
            forms.add(y ? verb.substring(0, verb.length() - 1) + "ies" : hiss ? verb + "es" : verb + "s");
            forms.add(y ? verb.substring(0, verb.length() - 1) + "ied" : doubled + "ed");
            forms.add(doubled + "ing");
        }
        return forms;
    }
}
