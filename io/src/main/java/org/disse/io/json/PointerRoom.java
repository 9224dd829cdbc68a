package org.disse.io.json;

/**
 * How long the pointers of findings may be, all together. A pointer repeats the names on its way: a
 * thousand findings behind a name of a mebibyte would take a gibibyte.
 */
public final class PointerRoom {
  /** How many characters there is room for, beyond those that are usual. */
  public static final int ROOM = 1 << 22;

  /** What is said where it is used up. */
  public static final String MESSAGE =
      "expected findings in places whose pointers are short, but was more than "
          + ROOM
          + " characters of long ones";

  private static final int USUAL = 1000;

  private PointerRoom() {}

  /**
   * How much room a pointer takes.
   *
   * @param pointer the pointer
   * @return its characters beyond those that are usual
   */
  public static int neededBy(String pointer) {
    return Math.max(0, pointer.length() - USUAL);
  }
}
