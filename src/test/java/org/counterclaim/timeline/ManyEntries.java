package org.counterclaim.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.timeline.ClaimEntry.Text;

/** Ten thousand claims that come into being when they are asked for, and are told apart by their ids. */
final class ManyEntries implements Timeline {
    static final int COUNT = 10_000;

    /** Of each entry at least, in every format. */
    private static final int BYTES = 200;

    /** As many as writers may hold in their buffers. */
    private static final int BUFFERED = 200;

    private final Timeline hostile = new Hostile();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int mostAhead;

    @Override
    public Scope scope() {
        return hostile.scope();
    }

    @Override
    public Stream<Entry> entries() {
        var claim = hostile.entries()
                .filter(each -> each.when() != null && each.when().text().equals("2016-09-17"))
                .map(ClaimEntry.class::cast)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, COUNT).mapToObj(number -> {
            mostAhead = Math.max(mostAhead, number - out.size() / BYTES);
            return numbered(claim, number);
        });
    }

    private static ClaimEntry numbered(ClaimEntry claim, int number) {
        return new ClaimEntry(
                "0many%08d".formatted(number),
                number,
                claim.when(),
                claim.event(),
                claim.voice(),
                claim.relays(),
                claim.hands(),
                new Text("Words " + number, claim.text().form(), false, "en", ""),
                claim.source(),
                claim.links(),
                List.of(),
                List.of(),
                claim.updated());
    }

    /** What a format makes of it; fails where entries are taken faster than they are written. */
    byte[] writtenOneByOne(TimelineExport export) throws IOException {
        export.write(this, out);
        if (mostAhead > BUFFERED) {
            throw new AssertionError(mostAhead + " entries were taken before they were written");
        }
        return out.toByteArray();
    }
}
