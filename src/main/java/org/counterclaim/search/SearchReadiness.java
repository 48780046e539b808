package org.counterclaim.search;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node takes requests when what is recorded is found there. */
@Readiness
class SearchReadiness implements HealthCheck {
    private final KeptIndex index;

    SearchReadiness(KeptIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search").status(index.ready()).build();
    }
}
