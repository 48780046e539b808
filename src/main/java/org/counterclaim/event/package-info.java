/** Events: something that happened or is said to have happened. */
package org.counterclaim.event;
