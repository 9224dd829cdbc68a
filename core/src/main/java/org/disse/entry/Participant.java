package org.disse.entry;

/**
 * An entry that can be the subject or object of a step: a source, cargo, target, process, cell or
 * cause.
 */
public interface Participant extends Entry {}
