package org.counterclaim.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * What a web server answered, in files that last until this is closed.
 *
 * @param addresses those that were asked, one redirect after another; the last one has the page
 * @param status of HTTP, 200 to 299
 * @param mediaType what the server says it is, in lower case and without parameters; empty where it says nothing
 * @param charset the name of the character encoding as the server says it; empty where it says nothing
 * @param body the page, unpacked; 1 byte to 10 MB
 * @param warc all requests and responses as they were sent, in a compressed WARC file
 * @param at when the page was asked for
 */
public record Fetched(
        List<URI> addresses, int status, String mediaType, String charset, Path body, Path warc, Instant at)
        implements AutoCloseable {

    /** Where the page is, after all redirects and without a fragment. */
    public URI address() {
        return addresses.get(addresses.size() - 1);
    }

    /** Deletes the files. */
    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(body.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
