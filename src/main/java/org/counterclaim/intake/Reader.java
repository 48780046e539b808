package org.counterclaim.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterclaim.document.Document;
import org.counterclaim.document.DocumentType;
import org.counterclaim.document.Documents;
import org.counterclaim.document.Hints;
import org.counterclaim.document.UnreadableDocument;
import org.counterclaim.fetch.Fetched;
import org.counterclaim.fetch.Fetcher;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.source.FileType;
import org.counterclaim.source.StoredFiles;
import org.counterclaim.source.WebAddress;
import org.counterclaim.web.Refused;
import org.counterclaim.web.Typed;
import org.counterclaim.web.Wording;

/** Reads what a person gave, and lets the original wait; what cannot be read is refused at its field. */
@Singleton
class Reader {
    private static final int LONGEST_DETAIL = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Fetcher fetcher;
    private final Documents documents;
    private final StoredFiles files;
    private final Originals originals;
    private final Wording wording;

    Reader(Fetcher fetcher, Documents documents, StoredFiles files, Originals originals, Wording wording) {
        this.fetcher = fetcher;
        this.documents = documents;
        this.files = files;
        this.originals = originals;
        this.wording = wording;
    }

    /** Reads for a user; nothing is stored unless it can be read. */
    Reading read(IntakeForm form, long user) {
        return switch (form.chosen()) {
            case ADDRESS -> fetched(form.requireAddress(messages()), user);
            case FILE -> uploaded(form, user);
            case TEXT -> pasted(form.requireText(messages()), user);
        };
    }

    private Reading fetched(String address, long user) {
        try (var page = fetcher.fetch(address)) {
            var hints = new Hints(
                    page.mediaType(), page.charset(), "", page.address().toString());
            var document = document("address", page.body(), hints);
            var name = page.address().getHost() + ".warc.gz";
            var stored = files.store(page.warc(), FileType.WARC_GZIP);
            return new Reading(
                    document, address(page, document), minute(page.at()), originals.keep(user, stored, name));
        } catch (NotFetched refused) {
            throw new Refused(
                    "address", messages().notFetched(refused.reason(), Typed.cut(refused.detail(), LONGEST_DETAIL)));
        }
    }

    /** Pages say where they are to be found, without what tracks a reader; but no page speaks for another site. */
    private static String address(Fetched page, Document document) {
        var fetched = page.address().toString();
        var host = WebAddress.read(fetched).map(WebAddress::host);
        return WebAddress.read(document.address())
                .filter(said -> host.filter(said.host()::equals).isPresent())
                .map(WebAddress::text)
                .orElse(fetched);
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    private Reading uploaded(IntakeForm form, long user) {
        var file = form.requireFile(messages());
        var hints = new Hints(file.contentType(), file.charSet(), form.fileName(), "");
        var document = document("file", file.uploadedFile(), hints);
        return new Reading(
                document, document.address(), "", keep(file.uploadedFile(), document.type(), form.fileName(), user));
    }

    private Original keep(Path file, DocumentType type, String name, long user) {
        var stored = files.store(file, FileType.of(type.mediaType()).orElseThrow());
        return originals.keep(user, stored, name);
    }

    private Reading pasted(String text, long user) {
        var file = written(text);
        try {
            var document = document("text", file, new Hints("", UTF_8.name(), "", ""));
            var original = document.type() == DocumentType.TEXT
                    ? null
                    : keep(file, document.type(), messages().pasted(), user);
            return new Reading(document, document.address(), "", original);
        } finally {
            delete(file);
        }
    }

    private Document document(String field, Path file, Hints hints) {
        try {
            return documents.read(file, hints);
        } catch (UnreadableDocument refused) {
            throw new Refused(field, messages().unreadable(refused.reason()));
        }
    }

    private static Path written(String text) {
        try {
            return Files.writeString(Files.createTempFile("counterclaim-pasted-", ""), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private IntakeMessages messages() {
        return wording.in(IntakeMessages.class);
    }
}
