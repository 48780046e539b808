package org.counterclaim.history;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.annotations.StaticInitSafe;
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

    Disk(AgroalDataSource database, @StaticInitSafe @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.needsSync = "h2".equals(kind);
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
