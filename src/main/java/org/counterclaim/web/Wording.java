package org.counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The reader's language: messages for code, and the locale for times and countries; {@code inject:wording} in
 * templates.
 */
@Named
@Singleton
public class Wording {
    private final CurrentVertxRequest request;

    Wording(CurrentVertxRequest request) {
        this.request = request;
    }

    /** A bundle of messages in the reader's language, as far as it is written in it. */
    public <T> T in(Class<T> bundle) {
        var localized = Arc.container().instance(bundle, Localized.Literal.of(locale().toLanguageTag()));
        return localized.isAvailable()
                ? localized.get()
                : Arc.container().instance(bundle).get();
    }

    /** The first language of the reader that the interface speaks, else English. */
    public Locale locale() {
        return tags().filter(tag -> Arc.container()
                        .instance(LayoutMessages.class, Localized.Literal.of(tag))
                        .isAvailable())
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /** Commands and start-up have no reader. */
    private Stream<String> tags() {
        boolean asked = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        return asked ? request.getCurrent().acceptableLanguages().stream().flatMap(Wording::tags) : Stream.empty();
    }

    /** "pt-BR" is served by a file of its own, else by the one for "pt". */
    private static Stream<String> tags(LanguageHeader language) {
        return Stream.of(language.value(), language.tag()).distinct();
    }
}
