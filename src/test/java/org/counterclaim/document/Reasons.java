package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ThrowingConsumer;
import org.counterclaim.document.UnreadableDocument.Reason;

/** What is expected of documents that cannot be read. */
final class Reasons {
    private Reasons() {}

    static ThrowingConsumer<Throwable> are(Reason reason) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(UnreadableDocument.class);
            assertThat(((UnreadableDocument) thrown).reason()).isEqualTo(reason);
        };
    }
}
