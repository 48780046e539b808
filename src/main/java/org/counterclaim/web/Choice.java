package org.counterclaim.web;

/** One of several things that a typed name can stand for. */
public record Choice(String id, String label) {}
