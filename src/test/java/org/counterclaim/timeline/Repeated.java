package org.counterclaim.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A timeline of many entries, each made when it is its turn, which notes how much of a file was written by then.
 *
 * @param out where the file is written
 * @param sizes of the file in bytes before each entry
 */
record Repeated(int count, ByteArrayOutputStream out, List<Integer> sizes) implements Timeline {

    /** Writes ten thousand entries; what is noted shows whether they were collected first. */
    static Repeated written(TimelineExport export) throws IOException {
        var timeline = new Repeated(10_000, new ByteArrayOutputStream(), new ArrayList<>());
        export.write(timeline, timeline.out);
        return timeline;
    }

    @Override
    public Scope scope() {
        return new Hostile().scope();
    }

    @Override
    public Stream<Entry> entries() {
        return IntStream.range(0, count).mapToObj(number -> {
            sizes.add(out.size());
            return new EventEntry("0event%07d".formatted(number), number, null, "Event " + number, "", "");
        });
    }
}
