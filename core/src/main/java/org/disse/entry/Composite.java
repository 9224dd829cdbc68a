package org.disse.entry;

/** Something made of parts and references that can be walked over, each with its JSON Pointer. */
public interface Composite {
  /**
   * Names every part and reference to the walk, in the order of the format. Its fields are named as
   * the accessors are, which is also how the format names them.
   *
   * @param walk the walk in progress
   */
  void walk(Walk walk);
}
