package org.counterclaim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.counterclaim.document.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailReaderTest {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String HEAD = "From: Press <press@mod.example>\r\nTo: a@b.example\r\nSubject: Statement\r\n"
            + "Date: Thu, 4 Mar 2021 09:30:00 +0200\r\nMIME-Version: 1.0\r\n";

    @TempDir
    Path folder;

    private Document read(byte[] mail) throws IOException, UnreadableDocument {
        return DocumentReader.read(Files.write(folder.resolve("a.eml"), mail), Hints.NONE);
    }

    private Document read(String mail) throws IOException, UnreadableDocument {
        return read(mail.replaceAll("\\r?\\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String text, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
    }

    private static String quotedPrintable(String text, Charset charset) {
        var out = new StringBuilder();
        for (byte each : text.getBytes(charset)) {
            out.append(each > ' ' && each < 127 && each != '=' ? String.valueOf((char) each) : "=%02X".formatted(each));
            if (out.length() - Math.max(0, out.lastIndexOf("\n")) > 70) {
                out.append("=\r\n");
            }
        }
        return out.toString();
    }

    @Test
    void base64_inWindows1251_withEncodedWords() throws IOException, UnreadableDocument {
        var read = read("Received: from a.example\r\nFrom: =?windows-1251?B?" + base64("Пресс-служба", WINDOWS_1251)
                + "?= <press@mod.example>\r\nSubject: =?utf-8?B?" + base64("Заявление ", StandardCharsets.UTF_8)
                + "?=\r\n =?utf-8?B?" + base64("командования", StandardCharsets.UTF_8)
                + "?=\r\nDate: Thu, 4 Mar 2021 09:30:00 +0200 (EET)\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64(CharsetsTest.RUSSIAN, WINDOWS_1251));
        assertThat(read)
                .isEqualTo(new Document(
                        DocumentType.EML,
                        CharsetsTest.RUSSIAN,
                        "Заявление командования",
                        "Пресс-служба",
                        "",
                        "2021-03-04T09:30+02:00",
                        "ru"));
    }

    @Test
    void quotedPrintable_inWindows1251() throws IOException, UnreadableDocument {
        assertThat(read(HEAD + "Content-Type: text/plain; charset=\"windows-1251\"\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + quotedPrintable(CharsetsTest.RUSSIAN, WINDOWS_1251))
                        .text())
                .isEqualTo(CharsetsTest.RUSSIAN);
    }

    @Test
    void lettersAsTheyAre_areReadToo() throws IOException, UnreadableDocument {
        var mail = new ByteArrayOutputStream();
        mail.write("From: press@mod.example\nSubject: ".getBytes(StandardCharsets.US_ASCII));
        mail.write("Заявление командования о погибших\nDate: 4 Mar 2021 09:30:00 GMT\n\n".getBytes(WINDOWS_1251));
        mail.write(CharsetsTest.RUSSIAN.getBytes(WINDOWS_1251));
        var read = read(mail.toByteArray());
        assertThat(read.text()).isEqualTo(CharsetsTest.RUSSIAN);
        assertThat(read.title()).isEqualTo("Заявление командования о погибших");
        assertThat(read.publisher()).isEqualTo("press@mod.example");
        assertThat(read.published()).isEqualTo("2021-03-04T09:30Z");
    }

    @Test
    void plainText_isPreferred_andNothingAttachedIsRead() throws IOException, UnreadableDocument {
        var read = read(HEAD + """
                Content-Type: multipart/mixed; boundary=outer

                preamble
                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/html; charset=utf-8

                <p>page
                --inner
                Content-Type: text/plain; charset=utf-8

                Plain words.
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                attached
                --outer
                Content-Type: message/rfc822

                From: other@b.example
                Subject: Other

                another letter
                --outer
                Content-Type: text/plain

                Footer of the list.
                --outer--
                epilogue""");
        assertThat(read.text()).isEqualTo("Plain words.\n\nFooter of the list.");
        assertThat(read.title()).isEqualTo("Statement");
        assertThat(read.publisher()).isEqualTo("Press");
    }

    @Test
    void page_isReadAsPage() throws IOException, UnreadableDocument {
        var read = read(HEAD + """
                Content-Type: text/html; charset=windows-1252

                <html lang=de><title>other</title><style>p {}</style><p>Das Ministerium.<p>Es schweigt.""");
        assertThat(read)
                .isEqualTo(new Document(
                        DocumentType.EML,
                        "Das Ministerium.\n\nEs schweigt.",
                        "Statement",
                        "Press",
                        "",
                        "2021-03-04T09:30+02:00",
                        "de"));
    }

    @Test
    void savedPage_saysWhereItStands() throws IOException, UnreadableDocument {
        var read = read("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://wire.example/a
                Subject: Statement
                Date: Thu, 4 Mar 2021 09:30:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Location: https://wire.example/a

                <p>The page.
                --b
                Content-Type: text/html
                Content-Location: https://ads.example/frame

                <p>An advertisement.
                --b--""");
        assertThat(read.text()).isEqualTo("The page.");
        assertThat(read.address()).isEqualTo("https://wire.example/a");
    }

    @Test
    void linesBrokenToBeSent_areJoined() throws IOException, UnreadableDocument {
        assertThat(read(HEAD
                                + "Content-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo\r\n> three \r\n> four\r\nfive\r\n\r\n-- \r\nPress")
                        .text())
                .isEqualTo("One two\n> three\n> four\nfive\n\n--\nPress");
    }

    @Test
    void letterOfAttachmentsOnly_isNoText() {
        assertThatThrownBy(() -> read(HEAD + "Content-Type: application/pdf\r\n\r\n%PDF-1.4"))
                .satisfies(Reasons.are(Reason.NO_TEXT));
    }
}
