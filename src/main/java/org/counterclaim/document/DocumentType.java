package org.counterclaim.document;

/** The kinds of document that can be read. */
public enum DocumentType {
    /** Text without any form, in whatever character set. */
    TEXT("text/plain"),
    /** A web page, or a piece of one; XHTML too, which is read as HTML. */
    HTML("text/html"),
    /** A document as it was laid out for print (ISO 32000). */
    PDF("application/pdf"),
    /** A document of a word processor (ISO/IEC 29500), with macros or without, which are not looked at. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A letter (RFC 5322), or a web page saved as one (RFC 2557). */
    EML("message/rfc822");

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type without parameters, in lower case. */
    public String mediaType() {
        return mediaType;
    }
}
