package org.counterclaim.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts paragraphs and tables of a document below each other as they end, those within others first. */
final class DocxLayout {
    private final StringBuilder text = new StringBuilder();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private String mark = "";
    private int length;

    /** Text in the paragraph that is open. */
    void append(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
            length += words.length();
        }
    }

    /** What the next paragraph that ends begins with. */
    void mark(String next) {
        mark = next;
    }

    void beginParagraph() {
        paragraphs.push(new StringBuilder());
    }

    void endParagraph() {
        var paragraph = paragraphs.pop().toString();
        if (!paragraph.isBlank()) {
            put(mark + paragraph);
            mark = "";
        }
    }

    void beginTable() {
        tables.push(new Table());
    }

    void beginRow() {
        if (!tables.isEmpty()) {
            tables.peek().rows.add(new ArrayList<>());
        }
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            tables.peek().row().add(new ArrayList<>());
        }
    }

    void endTable() {
        var table = tables.pop().toString();
        if (!table.isBlank()) {
            put(table);
        }
    }

    /** How much was read so far, in characters. */
    int length() {
        return length;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void put(String block) {
        if (tables.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block);
        } else {
            tables.peek().cell().add(block);
        }
    }

    /** Rows of cells of paragraphs. */
    private static final class Table {
        private final List<List<List<String>>> rows = new ArrayList<>();

        List<List<String>> row() {
            return last(rows);
        }

        List<String> cell() {
            return last(row());
        }

        private static <T> List<T> last(List<List<T>> lists) {
            if (lists.isEmpty()) {
                lists.add(new ArrayList<>());
            }
            return lists.get(lists.size() - 1);
        }

        /** Rows as lines with tabs; of a table that only frames its text, the paragraphs. */
        @Override
        public String toString() {
            if (rows.stream().allMatch(row -> row.size() <= 1)) {
                return String.join(
                        "\n\n",
                        rows.stream()
                                .flatMap(List::stream)
                                .flatMap(List::stream)
                                .toList());
            }
            return String.join("\n", rows.stream().map(Table::line).toList());
        }

        private static String line(List<List<String>> row) {
            return String.join(
                    "\t",
                    row.stream()
                            .map(cell -> String.join(" ", cell).replaceAll("[\\n\\t]+", " "))
                            .toList());
        }
    }
}
