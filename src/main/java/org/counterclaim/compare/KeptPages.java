package org.counterclaim.compare;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Comparisons as they were written for a page, until anything is written or others are asked for more often. */
@Singleton
class KeptPages {
    /** In characters of all pages together. */
    private static final long MOST = 32_000_000;

    /**
     * A comparison as it was written.
     *
     * @param title what the event was called
     * @param accounts all that stands on the page but what is around it on every page
     */
    record Page(String title, RawString accounts) {}

    private final Cache<String, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String key, Page page) -> page.accounts.toString().length())
            .build();

    /** @param key tells all apart that is not the same page, see {@link org.counterclaim.access.Freshness#shared} */
    Page of(String key, Supplier<Page> page) {
        return pages.get(key, missing -> page.get());
    }
}
