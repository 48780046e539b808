package org.counterclaim.fetch;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;

/**
 * One request and its response.
 *
 * @param at when it was asked
 * @param request the bytes that were sent
 * @param response a file of the bytes that came back
 * @param payload SHA-256 of the content as it was sent, without the chunks it came in
 */
record Hop(Target target, InetAddress address, Instant at, byte[] request, Path response, byte[] payload) {}
