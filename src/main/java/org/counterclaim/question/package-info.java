/** Questions: the points at issue of an event, and how what is answered to them is read and said. */
package org.counterclaim.question;
