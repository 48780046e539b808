/**
 * Takes a page from the web for a person, without letting that person reach the network the server stands in.
 *
 * <p>Every host is looked up once, all its addresses are looked at, and a connection is opened to one of exactly these;
 * the same again after every redirect. What was sent and what came back is kept byte by byte as a WARC file.
 */
package org.counterclaim.fetch;
