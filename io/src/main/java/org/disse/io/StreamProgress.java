package org.disse.io;

/**
 * How far a stream is.
 *
 * @param bytes how many bytes were taken from the file or stream, as they lie there: packed ones if
 *     it is a gzip file, so that all of a file's bytes are its end
 * @param entries how many entries were told that may be used
 * @param findings how many findings there were, of all severities
 */
public record StreamProgress(long bytes, long entries, long findings) {}
