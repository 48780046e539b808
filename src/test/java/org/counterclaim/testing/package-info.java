/** What tests share: databases, the clock, a count of statements, the packaged application, a browser. */
package org.counterclaim.testing;
