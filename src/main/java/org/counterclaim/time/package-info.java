/** Uncertain time: what people write about when something happened, the bounds it sets, and the words that say it. */
package org.counterclaim.time;
