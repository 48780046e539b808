package org.counterclaim.history;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Takes the lock of the chain's head inside the transaction, before the method runs. */
@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WriteDoor {
    private final Changes changes;

    WriteDoor(Changes changes) {
        this.changes = changes;
    }

    @AroundInvoke
    Object lockHeadFirst(InvocationContext call) throws Exception {
        changes.lockHead();
        return call.proceed();
    }
}
