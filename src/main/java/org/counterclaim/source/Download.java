package org.counterclaim.source;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The answer that carries an attached file: something to keep, never something that runs here. */
final class Download {
    /** Beside the policy of every page, whose other headers stay: browsers obey both. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    /** Signing out and hiding act at once, and asking again costs little: the answer is that nothing changed. */
    private static final String CACHING = "private, no-cache";

    private Download() {}

    static Response of(Attachment attachment, Request request, StoredFiles files) {
        var file = attachment.file();
        var tag = new EntityTag(file.hash());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(files.open(file), file.type().mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, file.size())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition(file.type().named(attachment.name())));
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header("Content-Security-Policy", SANDBOX)
                .build();
    }

    /** For saving under this name, which RFC 6266 spells twice: for those who read ASCII only, and for all others. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
