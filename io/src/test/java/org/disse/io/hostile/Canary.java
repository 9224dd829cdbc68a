package org.disse.io.hostile;

/** Sings when it is loaded and set up: what a document that names it must not bring about. */
final class Canary {
  static final String SONG = "org.disse.canary";

  static {
    System.setProperty(SONG, "sung");
  }

  private Canary() {}

  /** Wakes it. */
  static void wake() {}
}
