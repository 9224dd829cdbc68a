package org.disse.entry;

/**
 * An entry that a therapy can be meant for: a cause of fibrosis, or a process such as liver
 * fibrosis itself.
 */
public interface Indication extends Participant {}
