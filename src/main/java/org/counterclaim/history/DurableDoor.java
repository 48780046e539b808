package org.counterclaim.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;

/**
 * Waits for the disk after the outermost transaction has committed.
 *
 * <p>It stands outside the transaction: a failure in the transaction's own completion would become a warning in the log
 * while the client is told that all is well.
 */
@Durable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DurableDoor {
    private final Disk disk;

    DurableDoor(Disk disk) {
        this.disk = disk;
    }

    @AroundInvoke
    Object syncAfterCommit(InvocationContext call) throws Exception {
        boolean outermost = QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION;
        Object result = call.proceed();
        if (outermost) {
            disk.sync();
        }
        return result;
    }
}
