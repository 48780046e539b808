package org.counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.stream.Stream;

/** The messages of the interface in the reader's language, for code; templates find theirs by themselves. */
@RequestScoped
public class Wording {
    private final RoutingContext routing;

    Wording(RoutingContext routing) {
        this.routing = routing;
    }

    /** A bundle of messages in the first language of the reader that it is written in, else in English. */
    public <T> T in(Class<T> bundle) {
        return tags().map(tag -> Arc.container().instance(bundle, Localized.Literal.of(tag)))
                .filter(handle -> handle.isAvailable())
                .findFirst()
                .orElseGet(() -> Arc.container().instance(bundle))
                .get();
    }

    /** The reader's first language. */
    public Locale locale() {
        return tags().findFirst().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    private Stream<String> tags() {
        return routing.acceptableLanguages().stream().map(LanguageHeader::tag).filter(tag -> !tag.equals("*"));
    }
}
