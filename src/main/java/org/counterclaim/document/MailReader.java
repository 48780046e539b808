package org.counterclaim.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.counterclaim.document.UnreadableDocument.Reason;

/**
 * Reads letters (RFC 5322, RFC 2045), and web pages saved as such; what is attached, other letters too, is not read.
 */
final class MailReader {
    private static final int DEEPEST = 100;
    private static final int MOST_PART = 10_000_000;
    private static final int MOST_HEADER = 1_000_000;
    private static final int MOST_FIELDS = 10_000;

    private final MailHeader header = new MailHeader();
    private final List<String> plain = new ArrayList<>();
    private final List<byte[]> pages = new ArrayList<>();
    private final List<String> charsets = new ArrayList<>();
    private int depth;

    private MailReader() {}

    static Document read(Path file, Hints hints) throws IOException, UnreadableDocument {
        var reader = new MailReader();
        try (var content = Files.newInputStream(file)) {
            reader.walk(content);
        } catch (MimeException excess) {
            // Only its limits are said by exceptions; whatever else is wrong with a letter, it is read on.
            throw new UnreadableDocument(Reason.TOO_COMPLEX, excess);
        }
        return reader.document(hints);
    }

    private void walk(InputStream content) throws IOException, MimeException, UnreadableDocument {
        var limits = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(MOST_HEADER)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        var stream = new MimeTokenStream(limits, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(content);
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART -> descend();
                case T_END_MULTIPART -> depth--;
                case T_FIELD -> {
                    if (depth == 0) {
                        header.add(stream.getField());
                    }
                }
                case T_BODY -> readPart(stream);
                default -> {
                    // Ends and preambles hold nothing.
                }
            }
        }
    }

    private void descend() throws UnreadableDocument {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX);
        }
    }

    private void readPart(MimeTokenStream stream) throws IOException, UnreadableDocument {
        var part = (MaximalBodyDescriptor) stream.getBodyDescriptor();
        boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
        var parameters = part.getContentTypeParameters();
        // Of a page saved with all that belongs to it, the first is the page.
        if (part.getMimeType().equals("text/html") && !attached && pages.isEmpty()) {
            pages.add(bytes(stream));
            charsets.add(parameters.getOrDefault("charset", ""));
        } else if (part.getMimeType().equals("text/plain") && !attached) {
            var text = Charsets.decode(bytes(stream), parameters.getOrDefault("charset", ""));
            plain.add("flowed".equalsIgnoreCase(parameters.get("format")) ? MailText.unflowed(text) : text);
        }
    }

    private static byte[] bytes(MimeTokenStream stream) throws IOException, UnreadableDocument {
        var bytes = stream.getDecodedInputStream().readNBytes(MOST_PART + 1);
        if (bytes.length > MOST_PART) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return bytes;
    }

    private Document document(Hints hints) throws UnreadableDocument {
        var text = String.join("\n\n", plain);
        if (!text.isBlank() || pages.isEmpty()) {
            return header.said().of(DocumentType.EML, text, hints);
        }
        var page = HtmlReader.read(pages.get(0), new Hints("", charsets.get(0), "", hints.address()));
        var said = header.said()
                .or(new Said(page.title(), page.publisher(), page.address(), page.published(), page.language()));
        return said.of(DocumentType.EML, page.text(), hints);
    }
}
