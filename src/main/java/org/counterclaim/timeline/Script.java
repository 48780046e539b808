package org.counterclaim.timeline;

import org.counterclaim.web.Characters;

/** How a page takes texts that somebody wrote. */
interface Script {
    /** What a browser opens: it has fonts of its own, and finds the direction itself. */
    Script BROWSER = new Script() {
        @Override
        public String shown(String text) {
            return Characters.writable(text);
        }

        @Override
        public String direction(String text) {
            return "auto";
        }
    };

    /** Paper has the fonts that it brings, and is told the direction. */
    Script PAPER = new Script() {
        @Override
        public String shown(String text) {
            return Glyphs.shown(text);
        }

        @Override
        public String direction(String text) {
            return Characters.beginsRightToLeft(text) ? "rtl" : "ltr";
        }
    };

    /** What of a text the page can show. */
    String shown(String text);

    /** In which direction it runs, as HTML says it. */
    String direction(String text);
}
