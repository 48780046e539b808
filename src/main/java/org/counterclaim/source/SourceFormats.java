package org.counterclaim.source;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Locale;

/** How sources and their texts look in templates. */
@TemplateExtension
public final class SourceFormats {
    private SourceFormats() {}

    /** When it was published, for people; empty where that is not recorded. */
    public static String publishedInWords(Source source, Locale locale) {
        var published = source.published();
        return published == null ? "" : published.inWords(locale);
    }

    /** The language it is written in, for people; empty where that is not recorded. */
    public static String languageInWords(Source source, Locale locale) {
        return Language.inWords(source.language(), locale);
    }

    /** When a text was taken from the publisher, for people; empty where that is not recorded. */
    public static String retrievedInWords(SourceVersion version, Locale locale) {
        var retrieved = version.whenRetrieved();
        return retrieved == null ? "" : retrieved.inWords(locale);
    }

    /** A count for people: 1,048,576. */
    public static String grouped(int count, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }
}
