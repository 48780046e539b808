package org.counterclaim.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that harm careless readers. */
final class Bombs {
    static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + DocumentType.DOCX.mediaType() + ".main+xml\"/></Types>";
    private static final int MB = 1 << 20;

    private Bombs() {}

    /** Writes to a file or a part of one. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static Path file(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
        }
        return file;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content repeated(String before, String piece, int times, String after) {
        return out -> {
            write(out, before);
            var bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            write(out, after);
        };
    }

    static Content text(String text) {
        return out -> write(out, text);
    }

    /** A document of a word processor with a text of its own. */
    static Path docx(Path file, Content content) throws IOException {
        return file(file, out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                write(zip, TYPES);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                content.to(zip);
                zip.closeEntry();
            }
        });
    }

    /** A print file with one page, whose text is drawn by what is given, which is packed as often as said. */
    static Path pdf(Path file, int layers, Content content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = packing(packed, layers)) {
            content.to(out);
        }
        var filters = "/FlateDecode ".repeat(layers);
        return file(file, out -> {
            write(out, """
                    %PDF-1.7
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj
                    5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                    """);
            write(out, "4 0 obj <</Length " + packed.size() + "/Filter[" + filters + "]>> stream\n");
            packed.writeTo(out);
            write(out, "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        });
    }

    private static OutputStream packing(OutputStream out, int layers) {
        var packing = out;
        for (int i = 0; i < layers; i++) {
            packing = new DeflaterOutputStream(packing, new Deflater(Deflater.BEST_SPEED));
        }
        return packing;
    }

    /** A page tree whose root is its own child. */
    static Content pageTreeCycle() {
        return text("""
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1000000>> endobj
                3 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Parent 2 0 R/Count 1000000>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """);
    }

    static Content nestedArrays(int depth) {
        return out -> {
            write(out, "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R/Lang ");
            repeated("", "[", depth, "").to(out);
            repeated("", "]", depth, ">> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n")
                    .to(out);
            write(out, "trailer <</Root 1 0 R>>\n%%EOF\n");
        };
    }

    /** Megabytes of noise that begin like a print file. */
    static Content noise(int megabytes) {
        return out -> {
            write(out, "%PDF-1.4\n1 0 obj <<");
            var random = new Random(7);
            var bytes = new byte[MB];
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        };
    }
}
