package org.counterclaim.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.counterclaim.access.SetUp;
import org.counterclaim.access.StandIn;
import org.counterclaim.history.Author;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the example into an empty record, through the same doors as everything else. */
@ApplicationScoped
public class Example {
    private static final Logger LOG = Logger.getLogger(Example.class);

    /** Who stands in the history of what the example brings. */
    private static final Author AUTHOR = new Author("example", "Example");

    private final Performance performance;
    private final StandIn standIn;
    private final boolean wanted;

    Example(Performance performance, StandIn standIn, @ConfigProperty(name = "counterclaim.example") boolean wanted) {
        this.performance = performance;
        this.standIn = standIn;
        this.wanted = wanted;
    }

    /** Loads it at the start of an application that has nothing recorded and is configured to. */
    public void loadIfWanted() {
        if (wanted) {
            load();
        }
    }

    void loadAtSetUp(@Observes SetUp setUp) {
        if (setUp.example()) {
            load();
        }
    }

    private void load() {
        standIn.act(AUTHOR, () -> {
            if (performance.play(Script.read())) {
                LOG.info("The Deir ez-Zor example has been loaded.");
            }
        });
    }
}
