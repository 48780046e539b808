package org.counterclaim.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at a page: on what width, and in which colours. */
public enum Look {
    /** A window on a desk, in light colours. */
    DESK(ColorScheme.LIGHT, 1280),
    /** A phone, in dark colours. */
    PHONE(ColorScheme.DARK, 390);

    private static final int HEIGHT = 800;

    private final ColorScheme scheme;
    private final int width;

    Look(ColorScheme scheme, int width) {
        this.scheme = scheme;
        this.width = width;
    }

    void at(Page page) {
        // Colours that are on their way from one scheme to the other are none that anybody reads by.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, HEIGHT);
    }
}
