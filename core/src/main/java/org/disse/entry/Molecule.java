package org.disse.entry;

/**
 * An entry that is a molecule: cargo or target. The same gene product can be both, then with two
 * entries.
 */
public interface Molecule extends Participant {}
