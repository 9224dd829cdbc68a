package org.disse.io;

import org.disse.check.Checks;
import org.disse.io.codec.Policy;
import org.disse.io.json.Limits;
import org.disse.value.InvalidValueException;

/**
 * How to read: a preset and the limits at which a reader refuses.
 *
 * @param preset how wrong and unknown things are treated
 * @param maxBytes the longest document, in bytes after decompression
 * @param maxDepth the deepest nesting; the format itself needs less than 10
 * @param maxStringBytes the longest string, in bytes as it stands in the text
 * @param maxNumberLength the longest number, in characters, as it stands and as it would be written
 * @param maxEntries the most entries of a document
 * @param maxFindings the most findings before reading stops; references that could not be checked
 *     do not count
 * @param checks the checks of meaning to run beside those of structure, their findings located in
 *     the text
 */
public record ReadOptions(
    Preset preset,
    int maxBytes,
    int maxDepth,
    int maxStringBytes,
    int maxNumberLength,
    int maxEntries,
    int maxFindings,
    Checks checks) {
  /**
   * Checks the limits.
   *
   * @param preset how wrong and unknown things are treated
   * @param maxBytes the longest document, in bytes after decompression
   * @param maxDepth the deepest nesting; the format itself needs less than 10
   * @param maxStringBytes the longest string, in bytes as it stands in the text
   * @param maxNumberLength the longest number, in characters
   * @param maxEntries the most entries of a document
   * @param maxFindings the most findings before reading stops
   * @param checks the checks of meaning to run beside those of structure, their findings located in
   *     the text
   * @throws InvalidValueException if a limit is out of its range
   */
  public ReadOptions {
    check("maxBytes", maxBytes, Limits.USUAL.bytes());
    check("maxDepth", maxDepth, Limits.USUAL.depth());
    check("maxStringBytes", maxStringBytes, Integer.MAX_VALUE);
    check("maxNumberLength", maxNumberLength, Integer.MAX_VALUE);
    check("maxEntries", maxEntries, Integer.MAX_VALUE);
    check("maxFindings", maxFindings, Integer.MAX_VALUE);
  }

  private static void check(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw InvalidValueException.expected(option + " from 1 to " + most, value);
    }
  }

  /**
   * The usual limits: 1 GiB, 64 levels, strings of 1 MiB, numbers of 1,000 characters, 1,000
   * findings.
   *
   * @param preset how wrong and unknown things are treated
   * @return the options
   */
  public static ReadOptions of(Preset preset) {
    Limits usual = Limits.USUAL;
    return new ReadOptions(
        preset,
        usual.bytes(),
        usual.depth(),
        usual.stringBytes(),
        usual.numberDigits(),
        usual.entries(),
        usual.findings(),
        Checks.none());
  }

  /**
   * Another longest document.
   *
   * @param bytes from 1 to 2^30
   * @return the changed options
   */
  public ReadOptions withMaxBytes(int bytes) {
    return new ReadOptions(
        preset, bytes, maxDepth, maxStringBytes, maxNumberLength, maxEntries, maxFindings, checks);
  }

  /**
   * Another most findings.
   *
   * @param findings at least 1
   * @return the changed options
   */
  public ReadOptions withMaxFindings(int findings) {
    return new ReadOptions(
        preset, maxBytes, maxDepth, maxStringBytes, maxNumberLength, maxEntries, findings, checks);
  }

  /**
   * Another most entries.
   *
   * @param entries at least 1
   * @return the changed options
   */
  public ReadOptions withMaxEntries(int entries) {
    return new ReadOptions(
        preset, maxBytes, maxDepth, maxStringBytes, maxNumberLength, entries, maxFindings, checks);
  }

  /**
   * Another longest string.
   *
   * @param bytes at least 1
   * @return the changed options
   */
  public ReadOptions withMaxStringBytes(int bytes) {
    return new ReadOptions(
        preset, maxBytes, maxDepth, bytes, maxNumberLength, maxEntries, maxFindings, checks);
  }

  /**
   * Another longest number.
   *
   * @param characters at least 1
   * @return the changed options
   */
  public ReadOptions withMaxNumberLength(int characters) {
    return new ReadOptions(
        preset, maxBytes, maxDepth, maxStringBytes, characters, maxEntries, maxFindings, checks);
  }

  /**
   * Another deepest nesting.
   *
   * @param levels from 1 to 64
   * @return the changed options
   */
  public ReadOptions withMaxDepth(int levels) {
    return new ReadOptions(
        preset, maxBytes, levels, maxStringBytes, maxNumberLength, maxEntries, maxFindings, checks);
  }

  /**
   * Other checks of meaning.
   *
   * @param checks such as {@code Checks.meaning()}; those of structure are run anyway
   * @return the changed options
   */
  public ReadOptions withChecks(Checks checks) {
    return new ReadOptions(
        preset,
        maxBytes,
        maxDepth,
        maxStringBytes,
        maxNumberLength,
        maxEntries,
        maxFindings,
        checks);
  }

  /** How to judge what is found in a whole, or in a part whose references may lead out of it. */
  Policy policy(boolean isPart) {
    return new Policy(
        preset.leavesOutBroken(),
        preset.severityOfUnknown(),
        preset.severityOfUnknownInNewer(),
        isPart,
        checks);
  }

  Limits limits() {
    return new Limits(maxBytes, maxDepth, maxStringBytes, maxNumberLength, maxEntries, maxFindings);
  }

  /** A stream may be as long as it likes. */
  Limits limitsOfStream() {
    return new Limits(
        Limits.USUAL.bytes(),
        maxDepth,
        maxStringBytes,
        maxNumberLength,
        Integer.MAX_VALUE,
        maxFindings);
  }
}
