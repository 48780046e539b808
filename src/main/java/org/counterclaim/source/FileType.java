package org.counterclaim.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that an evidence copy may be, none of which does anything when it is opened from here. */
public enum FileType {
    /** A document as it was laid out for print. */
    PDF("application/pdf", "pdf"),
    /** A web page as a browser saved it. */
    HTML("text/html", "html", "htm", "xhtml", "xht", "shtml"),
    /** Text without any form. */
    TEXT("text/plain", "txt", "text", "log", "md"),
    /** A document of a word processor, without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A letter, or a web page saved as one. */
    EML("message/rfc822", "eml", "mht", "mhtml"),
    /** A picture or a picture of a screen. */
    PNG("image/png", "png"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    /** A picture of few colours, perhaps moving. */
    GIF("image/gif", "gif"),
    /** A picture as many web sites send it. */
    WEBP("image/webp", "webp"),
    /** A scan. */
    TIFF("image/tiff", "tif", "tiff"),
    /** A picture as newer web sites send it. */
    AVIF("image/avif", "avif"),
    /** A photograph as telephones take it. */
    HEIC("image/heic", "heic", "heif", "hif"),
    /** A photograph in the container of HEIC, however it is compressed. */
    HEIF("image/heif", "heif", "heic", "avif", "hif"),
    /** What a web site sent, with all its answers. */
    WARC("application/warc", "warc"),
    /** The same, compressed. */
    WARC_GZIP("application/warc+gzip", "warc.gz", "gz"),
    /** Such archives with their index, in one package. */
    WACZ("application/wacz", "wacz");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The type of a media type; empty where no such file is accepted. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What a browser may offer for choosing: all media types, and the endings of names for those it does not know. */
    public static String offered() {
        return Arrays.stream(values())
                .map(type -> type.mediaType + ",." + type.endings.get(0))
                .collect(Collectors.joining(","));
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name under which a computer takes the file for what it is, whatever the name says by itself. */
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean fits = endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
        return fits ? name : name + "." + endings.get(0);
    }
}
