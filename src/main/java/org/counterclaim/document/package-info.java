/**
 * Reads documents: from the bytes of a file to the text that people read, and what the document says of itself.
 *
 * <p>Files come from strangers. They are read in a process of its own, which has little memory and little time, and is
 * gone afterwards, whatever was in the file.
 */
package org.counterclaim.document;
