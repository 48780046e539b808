package org.counterclaim.time;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one language, from {@code words.properties} (English) or {@code words_xx.properties} beside it. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Words in(Locale locale) {
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
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
