package org.counterclaim.reading;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.counterclaim.suggest.Suggester;

/** Reads the models of the rules once the application has started, so that the first reader does not wait for them. */
@Singleton
@IfBuildProfile("prod")
class Models {

    void read(@Observes StartupEvent started) {
        var reading = new Thread(Suggester::prepare, "models of suggestions");
        reading.setDaemon(true);
        reading.setPriority(Thread.MIN_PRIORITY);
        reading.start();
    }
}
