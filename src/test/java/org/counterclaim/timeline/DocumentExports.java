package org.counterclaim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What tests of files that are made for reading have in common. */
final class DocumentExports {
    private DocumentExports() {}

    static byte[] written(TimelineExport export, Timeline timeline) {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream is not the format's to close");
            }
        };
        try {
            export.write(timeline, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    /** Over two seconds: a clock to the second would show. */
    static void assertSameBytes(TimelineExport export) throws InterruptedException {
        var first = written(export, new Hostile());
        Thread.sleep(1_100);
        assertThat(written(export, new Hostile())).isEqualTo(first);
    }

    /** While the last entries are made, the first have long been written. */
    static void assertStreams(TimelineExport export, int passes) throws IOException {
        var many = new Many(10_000);
        var ahead = new int[1];
        var written = new long[1];
        export.write(many, new OutputStream() {
            private int madeAtLastByte = many.made.get();

            @Override
            public void write(int one) {
                written(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written(length);
            }

            private void written(int length) {
                written[0] += length;
                int made = many.made.get();
                if (made > 10_000 * (passes - 1)) {
                    ahead[0] = Math.max(ahead[0], made - Math.max(madeAtLastByte, 10_000 * (passes - 1)));
                }
                madeAtLastByte = made;
            }
        });
        assertThat(many.made).hasValue(10_000 * passes);
        assertThat(written[0]).isGreaterThan(2_000_000);
        assertThat(ahead[0]).isBetween(1, 100);
    }

    static List<Entry> entries() {
        return new Hostile().entries().toList();
    }

    /** A wording without what may stand in no text. */
    static String readable(String wording) {
        return wording.replace("\r\n", "\n")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE]", "")
                .strip();
    }
}
