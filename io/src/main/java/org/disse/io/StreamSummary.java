package org.disse.io;

import org.disse.check.Report;

/**
 * What a stream gave, counted.
 *
 * @param isWhole whether it was read to its end; only then everything was checked that a stream
 *     checks
 * @param entries how many entries may be used
 * @param leftOut how many lines gave no entry, since something is wrong with them
 * @param report the first few findings of each code, and how many more there were
 */
public record StreamSummary(boolean isWhole, long entries, long leftOut, Report report) {}
