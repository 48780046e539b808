/** Claims: statements of one party about one event, each found in one source, with their chain of attribution. */
package org.counterclaim.claim;
