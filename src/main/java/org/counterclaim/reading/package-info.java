/** The reading room: statements found in a source's text, confirmed, corrected or dismissed one by one. */
package org.counterclaim.reading;
