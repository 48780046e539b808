package org.counterclaim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.counterclaim.search.DrillRecord.Listing;
import org.counterclaim.testing.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads all that a node finds, page by page, and compares every id with what the database says everybody may see. */
final class DrillIndex {
    private final Person person;
    private int compared;
    private int missing;
    private int phantoms;
    private final List<String> differences = new ArrayList<>();

    private DrillIndex(Person person) {
        this.person = person;
    }

    static DrillIndex compare(Person person, DrillRecord record) throws IOException {
        var index = new DrillIndex(person);
        for (var listing : record.listings().entrySet()) {
            index.compare(listing.getKey(), listing.getValue());
        }
        return index;
    }

    /** How many ids were compared, in all lists together. */
    int compared() {
        return compared;
    }

    /** What the database says, and is not found. */
    int missing() {
        return missing;
    }

    /** What is found, or counted, and should not be. */
    int phantoms() {
        return phantoms;
    }

    /** In words; empty where the two say the same. */
    List<String> differences() {
        return differences;
    }

    private void compare(String wanted, Listing expected) throws IOException {
        var address = "/search?order=recorded&" + wanted;
        var page = page(address);
        long counted = number(page.select(".tabs a[aria-current]").last());
        var listed = new ArrayList<>(ids(page));
        while (!next(page).isEmpty()) {
            page = page(next(page));
            listed.addAll(ids(page));
        }
        compared += expected.ids().size();
        tell(address, expected, new TreeSet<>(listed), listed.size(), counted);
    }

    /** What is hidden is left out of a page, whatever the index says; the counts are those of the index alone. */
    private void tell(String address, Listing expected, TreeSet<String> found, int listed, long counted) {
        var lost = new TreeSet<>(expected.ids());
        lost.removeAll(found);
        var added = new TreeSet<>(found);
        added.removeAll(expected.ids());
        missing += lost.size();
        phantoms += added.size();
        if (lost.isEmpty() && added.isEmpty() && (listed != expected.documents() || counted != expected.documents())) {
            phantoms += (int) Math.max(1, Math.abs(counted - expected.documents()));
        }
        if (!lost.isEmpty() || !added.isEmpty() || counted != expected.documents()) {
            differences.add("%s: counts %d, lists %d, should be %d; missing %s; phantoms %s"
                    .formatted(address, counted, listed, expected.documents(), lost, added));
        }
    }

    private Document page(String address) throws IOException {
        var answer = person.open(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    private static String next(Document page) {
        return page.select("a[rel=next]").attr("href");
    }

    private static List<String> ids(Document page) {
        return page.select(".hits > li > .line > a").stream()
                .map(link -> link.attr("href").split("/")[2])
                .toList();
    }

    private static long number(org.jsoup.nodes.Element tab) {
        return Long.parseLong(tab.select(".count").text().replaceAll("\\D", ""));
    }
}
