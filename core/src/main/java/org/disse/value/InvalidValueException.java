package org.disse.value;

/**
 * A value that cannot be what it claims to be: a blank label, a malformed CURIE, a p-value of 2.
 *
 * <p>The only exception that building a model throws, so that a wrong object never exists. Its
 * message reads {@code expected X, but was Y}. Problems of a document are reported as findings
 * instead (see {@code org.disse.check}).
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param message the problem in one line
   */
  // The only constructor on purpose: with a String... one Immutables would leave out the name of
  // the type.
  public InvalidValueException(String message) {
    super(message);
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
