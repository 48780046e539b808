/** Pages that compose several rooms: home, a party's and an event's own page, the history of everything. */
package org.counterclaim.desk;
