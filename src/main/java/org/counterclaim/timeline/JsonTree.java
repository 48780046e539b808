package org.counterclaim.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** JSON that is written member by member, each as soon as it is known; it may stand in an element of a page. */
final class JsonTree implements Closeable {
    private final JsonGenerator json;

    /** Something that writes the inside of an object or an array. */
    interface Inside {
        void write() throws IOException;
    }

    JsonTree(OutputStream out) throws IOException {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        // A file that breaks off must not look whole.
        this.json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .setPrettyPrinter(printer)
                .setCharacterEscapes(new ScriptSafe());
    }

    /** Leaves the stream open. */
    @Override
    public void close() throws IOException {
        json.close();
    }

    void object(Inside inside) throws IOException {
        json.writeStartObject();
        inside.write();
        json.writeEndObject();
    }

    void object(String name, Inside inside) throws IOException {
        json.writeFieldName(name);
        object(inside);
    }

    void array(String name, Inside inside) throws IOException {
        json.writeArrayFieldStart(name);
        inside.write();
        json.writeEndArray();
    }

    /** An element of an array. */
    void text(String text) throws IOException {
        json.writeString(text);
    }

    /** Nothing where the text is empty. */
    void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    void number(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void no(String name) throws IOException {
        json.writeBooleanField(name, false);
    }

    /** Escapes what would end or change a script, and the line ends that JSON allows in a text and scripts did not. */
    private static final class ScriptSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        private ScriptSafe() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '\u2028' -> new SerializedString("\\u2028");
                case '\u2029' -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
