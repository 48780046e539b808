package org.counterclaim.document;

import java.util.Optional;

/** What a document says of itself, as it says it; each empty where it says nothing. */
record Said(String title, String publisher, String address, String published, String language) {
    static final Said NOTHING = new Said("", "", "", "", "");

    /** The document with a text, of which everything is brought into its form, and what can be told is added. */
    Document of(DocumentType type, String raw, Hints hints) throws UnreadableDocument {
        var text = Texts.clean(raw);
        var written = Texts.title(title);
        return new Document(
                type,
                text,
                written.isEmpty() ? Texts.title(text.lines().findFirst().orElse("")) : written,
                Texts.title(publisher),
                WebLink.absolute(address, hints.address())
                        .filter(link -> !WebLink.isFrontPage(link))
                        .or(() -> WebLink.absolute(hints.address(), ""))
                        .orElse(""),
                published.isEmpty() ? "" : Dates.edtf(published),
                Languages.of(language, text));
    }

    /** The same with another's word where this has none. */
    Said or(Said other) {
        return new Said(
                first(title, other.title),
                first(publisher, other.publisher),
                first(address, other.address),
                Dates.edtf(published).isEmpty() ? other.published : published,
                Languages.tag(language).isEmpty() ? other.language : language);
    }

    private static String first(String mine, String other) {
        return Optional.of(mine).filter(each -> !each.isBlank()).orElse(other);
    }
}
