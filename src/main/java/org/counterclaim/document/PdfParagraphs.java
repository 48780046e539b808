package org.counterclaim.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts lines of print together to paragraphs, as far as the page shows where these begin. */
final class PdfParagraphs {
    private static final float WIDER = 1.3f;
    private static final float SHORT = 0.85f;
    private static final Pattern ITEM = Pattern.compile("(?:[•●▪■◦‣*–—-]|\\(?[0-9]{1,3}[.)]|\\(?[a-zа-я][.)])\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…۔؟][\"'”’»)\\]]*");

    private final List<PdfLine> lines;
    private final Hyphens hyphens;
    /** How far apart lines mostly stand, in tenths of the size of their letters, by their size. */
    private final float usualGap;

    private final Map<Integer, float[]> edges;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.hyphens = new Hyphens(lines.stream().map(PdfLine::text).toList());
        this.usualGap = usualGap(lines);
        this.edges = lines.stream()
                .collect(
                        Collectors.toMap(PdfLine::page, line -> new float[] {line.left(), line.right()}, (one, other) ->
                                new float[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])}));
    }

    static String of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).joined();
    }

    private static float usualGap(List<PdfLine> lines) {
        var counts = new TreeMap<Integer, Integer>();
        for (int i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            float gap = above.gapTo(lines.get(i)) / above.size();
            if (gap > 0.5 && gap < 4 && above.page() == lines.get(i).page()) {
                counts.merge(Math.round(gap * 10), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 10f)
                .orElse(1.2f);
    }

    private String joined() {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                join(text, lines.get(i - 1), lines.get(i));
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private void join(StringBuilder text, PdfLine above, PdfLine line) {
        if (above.standsBeside(line)) {
            text.append('\t');
        } else if (begins(above, line)) {
            text.append("\n\n");
        } else {
            hyphens.join(text, line.text());
        }
    }

    private boolean begins(PdfLine above, PdfLine line) {
        if (!above.hasSameSizeAs(line) || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        float gap = above.gapTo(line) / above.size();
        if (above.page() != line.page() || gap <= 0) {
            return !continues(above, line);
        }
        return gap > usualGap * WIDER || isIndented(above, line) || endsShort(above);
    }

    /** Over the end of a page or a column a sentence goes on, or a paragraph is thought to end. */
    private static boolean continues(PdfLine above, PdfLine line) {
        int first = line.text().codePointAt(0);
        boolean goesOn = Character.isLowerCase(first) || Character.getType(first) == Character.OTHER_LETTER;
        return goesOn && !ENDED.matcher(above.text()).matches();
    }

    private static boolean isIndented(PdfLine above, PdfLine line) {
        float by = line.isRightToLeft() ? above.right() - line.right() : line.left() - above.left();
        boolean full = line.isRightToLeft()
                ? line.left() <= above.left() + line.size()
                : line.right() >= above.right() - 3 * line.size();
        return by > line.size() * 0.8 && by < line.size() * 5 && full;
    }

    /** The last line of a paragraph ends before the edge, and with a sentence. */
    private boolean endsShort(PdfLine line) {
        var edge = edges.get(line.page());
        float width = edge[1] - edge[0];
        float used = line.isRightToLeft() ? edge[1] - line.left() : line.right() - edge[0];
        return used < width * SHORT
                && ENDED.matcher(line.text()).matches()
                && line.right() - line.left() < width * SHORT;
    }
}
