package org.disse.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that cannot be what it claims to be: a blank label, a malformed CURIE, a p-value of 2.
 *
 * <p>The only exception that building a model throws, so that a wrong object never exists. Its
 * message reads {@code expected X, but was Y}. Problems of a document are reported as findings
 * instead (see {@code org.disse.check}).
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final Pattern MISSING =
      Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)]");

  /**
   * Says what is wrong.
   *
   * @param message the problem in one line
   */
  // The only constructor on purpose: with a String... one Immutables would leave out the name of
  // the type.
  public InvalidValueException(String message) {
    super(inOurWords(message));
  }

  /**
   * Immutables tells of missing attributes in a sentence of its own, and of null by a bare name.
   */
  private static String inOurWords(String message) {
    Matcher missing = MISSING.matcher(message);
    if (missing.matches()) {
      return "expected " + missing.group(2) + " of " + missing.group(1) + ", but was none";
    }
    return message.matches("\\w+") ? "expected " + message + ", but was null" : message;
  }

  /**
   * A failed expectation in the fixed form {@code expected X, but was Y}.
   *
   * @param expected what would have been right
   * @param actual what was there; shortened and quoted in the message
   * @return the exception, to be thrown
   */
  public static InvalidValueException expected(String expected, Object actual) {
    return new InvalidValueException(
        "expected " + expected + ", but was " + Text.quote(actual.toString()));
  }
}
