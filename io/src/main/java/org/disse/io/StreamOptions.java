package org.disse.io;

import java.util.function.Consumer;
import org.disse.check.Finding;
import org.disse.value.InvalidValueException;

/**
 * How to read a stream of entries.
 *
 * @param reading preset, limits and checks. Of the limits {@code maxBytes} and {@code maxEntries}
 *     do not hold for a stream, which may be as long as it likes, and {@code maxFindings} holds for
 *     each line. The checks look at each entry alone: give {@code Checks.ofSingleEntries()} or
 *     nothing.
 * @param threads how many threads read lines beside the one that asks for them; 1 reads in that one
 *     alone
 * @param maxLineBytes the longest line, or entry of a document, in bytes
 * @param maxIds the most ids of which a fingerprint is kept, about 30 bytes each, to find duplicate
 *     ids and references to entries of the wrong kind; a quarter as many references may wait for
 *     their entry, about 50 bytes each
 * @param samples the most findings of a code and severity that the summary keeps
 * @param findings is told every finding at once; findings of one line in the order of the text
 * @param progress is told from time to time how far reading is
 */
public record StreamOptions(
    ReadOptions reading,
    int threads,
    int maxLineBytes,
    int maxIds,
    int samples,
    Consumer<Finding> findings,
    Consumer<StreamProgress> progress) {
  private static final int LONGEST_LINE = 1 << 24;
  private static final int MOST_IDS = 2_000_000;
  private static final int SAMPLES = 10;

  /**
   * Checks the numbers.
   *
   * @param reading preset, limits and checks
   * @param threads how many threads read lines
   * @param maxLineBytes the longest line, in bytes
   * @param maxIds the most ids of which a fingerprint is kept
   * @param samples the most findings of a code and severity that the summary keeps
   * @param findings is told every finding at once
   * @param progress is told from time to time how far reading is
   */
  public StreamOptions {
    if (threads < 1 || threads > 256) {
      throw InvalidValueException.expected("1 to 256 threads", threads);
    }
    if (maxLineBytes < 1 || maxLineBytes > 1 << 30) {
      throw InvalidValueException.expected("a longest line of 1 to 2^30 bytes", maxLineBytes);
    }
    if (maxIds < 0 || samples < 0) {
      throw InvalidValueException.expected("limits of 0 or more", Math.min(maxIds, samples));
    }
  }

  /**
   * The usual options: one thread, lines of at most 16 MiB, 2,000,000 ids, 10 samples.
   *
   * @param preset how wrong and unknown things are treated
   * @return the options
   */
  public static StreamOptions of(Preset preset) {
    return of(ReadOptions.of(preset));
  }

  /**
   * The usual options with other ones for reading.
   *
   * @param reading preset, limits and checks
   * @return the options
   */
  public static StreamOptions of(ReadOptions reading) {
    return new StreamOptions(
        reading, 1, LONGEST_LINE, MOST_IDS, SAMPLES, finding -> {}, progress -> {});
  }

  /**
   * Other threads.
   *
   * @param threads from 1 to 256
   * @return the changed options
   */
  public StreamOptions withThreads(int threads) {
    return new StreamOptions(reading, threads, maxLineBytes, maxIds, samples, findings, progress);
  }

  /**
   * Another longest line.
   *
   * @param bytes from 1 to 2^30
   * @return the changed options
   */
  public StreamOptions withMaxLineBytes(int bytes) {
    return new StreamOptions(reading, threads, bytes, maxIds, samples, findings, progress);
  }

  /**
   * Another most ids.
   *
   * @param ids 0 or more
   * @return the changed options
   */
  public StreamOptions withMaxIds(int ids) {
    return new StreamOptions(reading, threads, maxLineBytes, ids, samples, findings, progress);
  }

  /**
   * Another most samples.
   *
   * @param samples 0 or more
   * @return the changed options
   */
  public StreamOptions withSamples(int samples) {
    return new StreamOptions(reading, threads, maxLineBytes, maxIds, samples, findings, progress);
  }

  /**
   * Somebody who wants to know of every finding.
   *
   * @param findings is told by the thread that asks for lines
   * @return the changed options
   */
  public StreamOptions withFindings(Consumer<Finding> findings) {
    return new StreamOptions(reading, threads, maxLineBytes, maxIds, samples, findings, progress);
  }

  /**
   * Somebody who wants to know of the progress.
   *
   * @param progress is told by the thread that asks for lines
   * @return the changed options
   */
  public StreamOptions withProgress(Consumer<StreamProgress> progress) {
    return new StreamOptions(reading, threads, maxLineBytes, maxIds, samples, findings, progress);
  }
}
