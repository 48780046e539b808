package org.counterclaim.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.history.ChainCheck.Fault;
import org.counterclaim.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with access to the database tampers with a chain of four entries. */
@QuarkusTest
class ChainCheckTest {

    @Inject
    Notes notes;

    @Inject
    Changes changes;

    @Inject
    Database database;

    @BeforeEach
    void fourEntries() {
        database.empty();
        var note = notes.record("one", "because");
        notes.edit(note.id(), 0, "two");
        notes.edit(note.id(), 1, "three");
        notes.record("another", "why not");
    }

    @Test
    void untouchedChain_isWhole() {
        assertThat(changes.check()).isEqualTo(new ChainCheck(4, null, null));
        assertThat(changes.check().whole()).isTrue();
    }

    @Test
    void emptyChain_isWhole() {
        database.empty();

        assertThat(changes.check()).isEqualTo(new ChainCheck(0, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason = 'for another reason'",
                "at = timestamp '2001-01-01 00:00:00'",
                "author_id = 'eve'",
                "author_name = 'Eve'",
                "kind = 'event'",
                "subject_id = 7",
                "subject_title = 'Another'",
                "subject_version = 7",
                "action = 'HIDDEN'",
                "cause = 1",
                "snapshot_hash = '0'",
                "hash = '0'"
            })
    void alteredHead_isNamed(String alteration) {
        tamper("update change set " + alteration + " where sequence = 3");

        assertThat(changes.check())
                .extracting(ChainCheck::checked, ChainCheck::broken)
                .containsExactly(2L, 3L);
    }

    @Test
    void alteredReason_isAnAlteredHead() {
        tamper("update change set reason = 'another' where sequence = 1");

        assertThat(changes.check()).isEqualTo(new ChainCheck(0, 1L, Fault.HEAD_ALTERED));
    }

    @Test
    void alteredSnapshot_isNamed() {
        tamper("update change set snapshot = '{\"hidden\":false,\"text\":\"2\"}' where sequence = 2");

        assertThat(changes.check()).isEqualTo(new ChainCheck(1, 2L, Fault.SNAPSHOT_ALTERED));
    }

    @Test
    void alteredPreviousHash_isUnlinked() {
        tamper("update change set previous_hash = hash where sequence = 3");

        assertThat(changes.check()).isEqualTo(new ChainCheck(2, 3L, Fault.UNLINKED));
    }

    @Test
    void purgedSnapshot_leavesTheChainWhole() {
        tamper("update change set snapshot = null where sequence = 2");

        assertThat(changes.check()).isEqualTo(new ChainCheck(4, null, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void deletedEntry_isMissing(long sequence) {
        tamper("delete from change where sequence = " + sequence);

        assertThat(changes.check()).isEqualTo(new ChainCheck(sequence - 1, sequence, Fault.MISSING));
    }

    @Test
    void swappedEntries_areUnlinkedFromTheFirstOn() {
        tamper("update change set sequence = 99 where sequence = 2");
        tamper("update change set sequence = 2 where sequence = 3");
        tamper("update change set sequence = 3 where sequence = 99");

        assertThat(changes.check()).isEqualTo(new ChainCheck(1, 2L, Fault.UNLINKED));
    }

    @Test
    void alteredHead_ofTheChain_isFound() {
        tamper("update chain_head set hash = '0'");

        assertThat(changes.check()).isEqualTo(new ChainCheck(4, 4L, Fault.HEAD_ALTERED));
    }

    @Test
    void chainOfManyHundreds_isCheckedToItsEnd() {
        for (int i = 0; i < 1010; i++) {
            notes.record("note " + i, null);
        }
        assertThat(changes.check()).isEqualTo(new ChainCheck(1014, null, null));

        tamper("update change set reason = 'another' where sequence = 1001");

        assertThat(changes.check()).isEqualTo(new ChainCheck(1000, 1001L, Fault.HEAD_ALTERED));
    }

    private void tamper(String sql) {
        assertThat(database.execute(sql)).isEqualTo(1);
    }
}
