package org.counterclaim.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.counterclaim.document.UnreadableDocument.Reason;

/** Tells what a file is by its content; what is said of it decides only between kinds of text. */
final class Types {
    private static final int HEAD = 65_536;
    private static final int FEWEST_FIELDS = 2;
    private static final Pattern TAG = Pattern.compile("(?i)<(?:!doctype|/?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>)");
    private static final Pattern PAGE = Pattern.compile("(?i)<html[\\s>]");
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*");

    /** The name of the stream in which office programs keep a document that opens with a password. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Types() {}

    static DocumentType of(Path file, Hints hints) throws IOException, UnreadableDocument {
        byte[] head;
        try (var content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableDocument(Reason.NO_TEXT);
        }
        var detected = detected(file);
        return switch (detected) {
            case "application/pdf" -> DocumentType.PDF;
            case "text/html", "application/xhtml+xml" -> DocumentType.HTML;
            case "application/x-tika-msoffice" -> throw office(file);
            case "message/rfc822", "message/news", "message/x-emlx", "multipart/related", "application/mbox" ->
                mailOrText(head);
            default ->
                detected.startsWith("application/") && DocxReader.canRead(file)
                        ? DocumentType.DOCX
                        : text(detected, head, hints);
        };
    }

    private static String detected(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Texts may begin with "From:" or even "Forward to", which is no letter yet. */
    private static DocumentType mailOrText(byte[] head) {
        return hasFields(latin(head)) ? DocumentType.EML : DocumentType.TEXT;
    }

    /**
     * Whether a text begins with fields of a letter (RFC 5322, section 2.2), to an empty line or as far as it is known.
     */
    private static boolean hasFields(String text) {
        var lines = text.lines().iterator();
        int fields = 0;
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.isBlank()) {
                return fields >= FEWEST_FIELDS;
            }
            boolean mark = fields == 0 && line.startsWith("From ");
            boolean goesOn = fields > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            boolean cutOff = fields > 0 && !lines.hasNext();
            if (!mark && !goesOn && !cutOff && !FIELD.matcher(line).matches()) {
                return false;
            }
            fields += mark || goesOn ? 0 : 1;
        }
        return fields >= FEWEST_FIELDS;
    }

    private static DocumentType text(String detected, byte[] head, Hints hints) throws UnreadableDocument {
        var words = latin(head);
        if (detected.equals("application/xml") && PAGE.matcher(words).find()) {
            return DocumentType.HTML;
        }
        boolean isText = detected.startsWith("text/") || hintedAt(hints, "text/plain", ".*\\.txt") && isText(head);
        if (!isText) {
            throw new UnreadableDocument(Reason.UNKNOWN_TYPE);
        }
        if (hintedAt(hints, "text/html|application/xhtml\\+xml", ".*\\.x?html?")
                && TAG.matcher(words).find()) {
            return DocumentType.HTML;
        }
        boolean mail = hintedAt(hints, "message/rfc822", ".*\\.(?:eml|mht|mhtml)") && hasFields(words);
        return mail ? DocumentType.EML : DocumentType.TEXT;
    }

    private static boolean hintedAt(Hints hints, String types, String names) {
        var type = hints.mediaType().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        return type.matches(types) || hints.name().toLowerCase(Locale.ROOT).matches(names);
    }

    private static boolean isText(byte[] head) {
        return latin(head).chars().allMatch(each -> each >= ' ' || each >= '\t' && each <= '\r');
    }

    private static UnreadableDocument office(Path file) throws IOException {
        var bytes = latin(Files.readAllBytes(file));
        return new UnreadableDocument(bytes.contains(latin(LOCKED)) ? Reason.ENCRYPTED : Reason.UNKNOWN_TYPE);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
