package org.counterclaim.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, from {@code words.properties} (English) or {@code words_xx.properties} beside it. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Words in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Words::read);
    }

    private static Words read(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.counterclaim.time.words", locale, NO_FALLBACK);
        boolean english = bundle.getLocale().equals(Locale.ROOT);
        // English words must not stand beside French month names.
        return new Words(bundle, english && !locale.getLanguage().equals("en") ? Locale.ENGLISH : locale);
    }

    /** The locale of these words, for the names of months. */
    Locale locale() {
        return locale;
    }

    String say(String key, String... arguments) {
        var format = formats.computeIfAbsent(key, each -> new MessageFormat(bundle.getString(each), locale));
        // It must not be shared by threads, but is dear to make.
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
