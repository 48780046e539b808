package org.counterclaim.event;

/** Told, in the same transaction, to the rooms whose times are read in the zone of an event. */
public record ZoneChanged(Event event) {}
