package org.counterclaim.compare;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.event.TimeLimit;
import org.counterclaim.web.Address;
import org.counterclaim.web.Filled;
import org.counterclaim.web.Refused;
import org.counterclaim.web.TypedName;

/**
 * What a reader chose to see, as it stands in the address.
 *
 * @param columns the public ids of the chosen parties in their order; empty for the usual ones
 * @param said by which time it has to have been said
 * @param recorded by which moment it has to have been recorded
 * @param party a further party as it was typed
 * @param left the party whose words stand on the left when two are read
 * @param right the party whose words stand on the right
 */
public record CompareForm(
        List<String> columns,
        String said,
        String recorded,
        boolean firstHand,
        boolean checked,
        boolean conflicts,
        TypedName party,
        String left,
        String right) {
    static final int MOST_COLUMNS = 40;

    static CompareForm of(Filled typed) {
        return new CompareForm(
                typed.all("column").stream()
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(MOST_COLUMNS)
                        .toList(),
                typed.line("said"),
                typed.line("recorded"),
                !typed.line("firstHand").isEmpty(),
                !typed.line("checked").isEmpty(),
                !typed.line("conflicts").isEmpty(),
                typed.name("party"),
                typed.line("left"),
                typed.line("right"));
    }

    /** The same choice on other columns. */
    CompareForm on(List<String> chosen) {
        return new CompareForm(chosen, said, recorded, firstHand, checked, conflicts, TypedName.NOTHING, left, right);
    }

    /** The choice as the query of an address; empty where nothing is chosen. */
    public String query() {
        var query = new ArrayList<String>();
        columns.forEach(column -> add(query, "column", column));
        add(query, "said", said);
        add(query, "recorded", recorded);
        add(query, "firstHand", firstHand ? "yes" : "");
        add(query, "checked", checked ? "yes" : "");
        add(query, "conflicts", conflicts ? "yes" : "");
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + Address.encode(value));
        }
    }

    /** Whether anything but columns is chosen. */
    public boolean narrowed() {
        return !on(List.of()).query().isEmpty();
    }

    /**
     * The last instant by which it has to have been said; null where there is no limit.
     *
     * @throws Refused where it is no time
     */
    Instant saidBy(ZoneId zone, Locale locale) {
        return TimeLimit.read("said", said, zone, locale);
    }

    /**
     * The last instant by which it has to have been recorded; null where there is no limit.
     *
     * @throws Refused where it is no time
     */
    Instant recordedBy(ZoneId zone, Locale locale) {
        return TimeLimit.recorded("recorded", recorded, zone, locale);
    }

    Lens lens(List<String> known, Instant saidBy) {
        return new Lens(known, saidBy, firstHand, checked);
    }
}
