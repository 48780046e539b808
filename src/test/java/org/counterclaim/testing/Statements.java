package org.counterclaim.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every SQL statement that the application under test sends while somebody listens, on whatever thread. */
@Singleton
public class Statements {
    private final AtomicReference<List<String>> heard = new AtomicReference<>();

    /** The statements sent while the action runs: a request of a page, or a call. */
    public List<String> of(Runnable action) {
        var statements = new CopyOnWriteArrayList<String>();
        if (!heard.compareAndSet(null, statements)) {
            throw new IllegalStateException("somebody else is listening");
        }
        try {
            action.run();
        } finally {
            heard.set(null);
        }
        return List.copyOf(statements);
    }

    private void hear(String sql) {
        var statements = heard.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    /** Where Hibernate tells of a statement. */
    @Singleton
    @PersistenceUnitExtension
    static class Ear implements StatementInspector {
        private static final long serialVersionUID = 1L;

        private final transient Statements statements;

        Ear(Statements statements) {
            this.statements = statements;
        }

        @Override
        public String inspect(String sql) {
            statements.hear(sql);
            return sql;
        }
    }
}
