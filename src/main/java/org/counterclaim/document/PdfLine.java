package org.counterclaim.document;

/**
 * A line of a page, in points from its upper left corner.
 *
 * @param page counted from 0
 * @param base how far down the letters stand
 * @param size the height of the letters
 */
record PdfLine(String text, int page, float left, float right, float base, float size) {
    boolean hasSameSizeAs(PdfLine other) {
        return Math.abs(size - other.size) < size / 10;
    }

    /** How far the next line stands below this one; negative where it stands above, as at the top of a column. */
    float gapTo(PdfLine next) {
        return next.base - base;
    }

    boolean standsBeside(PdfLine next) {
        return Math.abs(gapTo(next)) < size / 3 && page == next.page;
    }

    boolean isRightToLeft() {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(PdfLine::isRightToLeft);
    }

    static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
