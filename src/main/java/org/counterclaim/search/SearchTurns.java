package org.counterclaim.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import org.hibernate.Timeouts;

/** Turns of nodes: taken without waiting, held by a transaction, and so free again when the node that has one dies. */
@ApplicationScoped
class SearchTurns implements PanacheRepositoryBase<SearchTurn, String> {
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** Filling an index takes longer than transactions usually may. */
    private static final int A_WEEK = 7 * 24 * 60 * 60;

    /** Something that is done while a turn is held. */
    interface Task {
        void run() throws IOException;
    }

    /** Does it, unless another node has the turn; false if it has. */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = A_WEEK)
    boolean take(String turn, Task task) throws IOException {
        var free = find("name", turn)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
        if (!free.isEmpty()) {
            task.run();
        } else if (findById(turn) == null) {
            throw new IllegalStateException("the table search_turn has lost its row " + turn);
        }
        return !free.isEmpty();
    }

    /** Fails if the turn that was taken last was lost meanwhile: another node may have it by now. */
    @Transactional(TxType.MANDATORY)
    void keep() {
        count();
    }
}
