package org.counterclaim.history;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes commits durable: H2 hands them to the operating system only, PostgreSQL syncs them by itself. */
@Singleton
class Disk {
    private final AgroalDataSource database;
    private final boolean needsSync;

    private long requested;
    private long synced;
    private boolean syncing;

    Disk(AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.needsSync = "h2".equals(kind);
    }

    /**
     * Syncs what is written without anybody waiting for it: sessions, and H2's own compaction. The file may use a chunk
     * again some seconds after it became old; by then what replaced it must be on disk.
     */
    @Scheduled(every = "1s")
    void syncInTheBackground() throws SQLException, InterruptedException {
        sync();
    }

    /** Returns when everything committed before this call is on disk; calls that come together share one sync. */
    void sync() throws SQLException, InterruptedException {
        if (!needsSync) {
            return;
        }
        long mine;
        synchronized (this) {
            mine = ++requested;
        }
        while (waitForTurn(mine)) {
            syncAllRequested();
        }
    }

    /** True when this caller is to sync, false when another's sync has covered it. */
    private synchronized boolean waitForTurn(long mine) throws InterruptedException {
        while (synced < mine && syncing) {
            wait();
        }
        if (synced >= mine) {
            return false;
        }
        syncing = true;
        return true;
    }

    private void syncAllRequested() throws SQLException {
        long covered;
        synchronized (this) {
            covered = requested;
        }
        boolean done = false;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            done = true;
        } finally {
            finished(done ? covered : 0);
        }
    }

    private synchronized void finished(long covered) {
        synced = Math.max(synced, covered);
        syncing = false;
        notifyAll();
    }
}
