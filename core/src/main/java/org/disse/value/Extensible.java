package org.disse.value;

/** A part of a document that keeps the fields it was given beyond the format. */
public interface Extensible {
  /**
   * The fields that the format does not know, in the order in which they stood.
   *
   * @return the unknown fields; most often none
   */
  Extensions extensions();
}
