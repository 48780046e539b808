package org.counterclaim.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.counterclaim.web.Forms;

/**
 * Two saves of one subject, field by field: what the form was opened with, what is recorded now, what was typed.
 *
 * @param by who made the recorded save
 * @param proposal the form to go on with: the typed text, and the recorded one where the typist changed nothing
 * @param fields the fields in which the two differ
 */
public record Merge<F extends Record>(Change by, F proposal, Map<String, Field> fields) {
    private static final Set<String> NOT_TEXT = Set.of("version", "reason");

    /** One field: as the form was opened, as it is recorded now, as it was typed. */
    public record Field(String opened, String recorded, String typed) {

        /** Whether only the other side changed it. */
        public boolean untouched() {
            return opened.equals(typed);
        }
    }

    /** Lays a typed form beside the recorded one. */
    public static <F extends Record> Merge<F> of(F opened, F recorded, F typed, Change by) {
        var before = Forms.fields(opened);
        var now = Forms.fields(recorded);
        var differing = new LinkedHashMap<String, Field>();
        var proposal = new HashSet<>(Set.of("version"));
        Forms.fields(typed).forEach((name, mine) -> {
            if (!NOT_TEXT.contains(name) && !mine.equals(now.get(name))) {
                var field = new Field(before.get(name), now.get(name), mine);
                differing.put(name, field);
                if (field.untouched()) {
                    proposal.add(name);
                }
            }
        });
        return new Merge<>(by, Forms.taking(typed, recorded, proposal), differing);
    }

    /** The two texts of a field; null where they are the same. */
    public Field at(String name) {
        return fields.get(name);
    }
}
