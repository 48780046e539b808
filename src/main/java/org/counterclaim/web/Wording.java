package org.counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The reader's language: messages for code, and the locale for times and countries; {@code inject:wording} in
 * templates.
 */
@Named
@Singleton
public class Wording {
    private static final String LOCALE = "reader's locale";

    private final CurrentVertxRequest request;
    private final Map<Key, Object> bundles = new ConcurrentHashMap<>();

    Wording(CurrentVertxRequest request) {
        this.request = request;
    }

    /** A bundle of messages in the reader's language, as far as it is written in it. */
    public <T> T in(Class<T> bundle) {
        return bundle.cast(bundles.computeIfAbsent(new Key(bundle, locale()), Wording::find));
    }

    private static Object find(Key key) {
        var localized = Arc.container().instance(key.bundle, Localized.Literal.of(key.locale.toLanguageTag()));
        return localized.isAvailable()
                ? localized.get()
                : Arc.container().instance(key.bundle).get();
    }

    /** The first language of the reader that the interface speaks, else English, as for commands and start-up. */
    public Locale locale() {
        var asked = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (asked == null) {
            return Locale.ENGLISH;
        }
        Locale known = asked.get(LOCALE);
        if (known == null) {
            known = spoken(asked.acceptableLanguages());
            asked.put(LOCALE, known);
        }
        return known;
    }

    private static Locale spoken(List<LanguageHeader> wanted) {
        return wanted.stream()
                .flatMap(Wording::tags)
                .filter(tag -> Arc.container()
                        .instance(LayoutMessages.class, Localized.Literal.of(tag))
                        .isAvailable())
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /** "pt-BR" is served by a file of its own, else by the one for "pt". */
    private static Stream<String> tags(LanguageHeader language) {
        return Stream.of(language.value(), language.tag()).distinct();
    }

    private record Key(Class<?> bundle, Locale locale) {}
}
