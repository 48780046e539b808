package org.counterclaim.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Puts each entry on a line of its own, so that two files can be compared line by line. */
public final class EntryPerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    /** The entries are a list within the file, which is an object. */
    private static final int DEPTH = 2;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakLine(json);
        }
        json.writeRaw(']');
    }

    private static void breakLine(JsonGenerator json) throws IOException {
        if (json.getOutputContext().getNestingDepth() == DEPTH) {
            json.writeRaw('\n');
        }
    }
}
