package org.counterclaim.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.field.MailboxListFieldLenientImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;

/** What the head of a letter says (RFC 5322, section 3.6), words in other alphabets decoded (RFC 2047). */
final class MailHeader {
    private final Map<String, String> fields = new TreeMap<>();

    /** The first field of a name counts. */
    void add(Field field) {
        fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), unfolded(field));
    }

    Said said() {
        return new Said(
                decoded(field("subject")),
                sender(field("from")),
                field("snapshot-content-location").isEmpty()
                        ? field("content-location")
                        : field("snapshot-content-location"),
                field("date"),
                field("content-language"));
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Letters of other alphabets are not allowed as they are, and sent all the same. */
    private static String unfolded(Field field) {
        var raw = field.getRaw();
        var text = raw == null
                ? field.getBody()
                : Charsets.decode(raw.toByteArray()).replaceFirst("(?s)^[^:]*:", "");
        return text.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }

    private static String decoded(String body) {
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    }

    private static String sender(String body) {
        MailboxListField from =
                MailboxListFieldLenientImpl.PARSER.parse(new RawField("From", body), DecodeMonitor.SILENT);
        var list = from.getMailboxList();
        if (list == null || list.isEmpty()) {
            return decoded(body);
        }
        var first = list.get(0);
        return first.getName() == null || first.getName().isBlank() ? first.getAddress() : decoded(first.getName());
    }
}
