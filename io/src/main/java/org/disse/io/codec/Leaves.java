package org.disse.io.codec;

import org.disse.entry.Entry;
import org.disse.io.json.LeafOutput;
import org.disse.knowledge.KnowledgeBase;

/**
 * Every single value that the format writes of something: its pointer there, and its text. Made
 * from the field tables, so that no field can be forgotten; defaults, which are never written, are
 * not among them.
 */
public final class Leaves {
  private Leaves() {}

  /**
   * The leaves of an entry, in the order of the format.
   *
   * @param entry the entry
   * @param leaves told each leaf, its pointer being within the entry
   */
  public static void of(Entry entry, LeafOutput.Visitor leaves) {
    DocumentFields.writer(entry.section()).write(new LeafOutput(leaves), entry);
  }

  /**
   * The leaves of an entry from which it can be made again: an object whose names are numbers, so
   * that the pointers into it look like those of an array, has a leaf too, that of an empty one.
   *
   * @param entry the entry
   * @param leaves told each leaf, its pointer being within the entry
   */
  public static void marked(Entry entry, LeafOutput.Visitor leaves) {
    of(
        entry,
        new LeafOutput.Visitor() {
          @Override
          public void leaf(String pointer, String value, boolean quoted) {
            leaves.leaf(pointer, value, quoted);
          }

          @Override
          public void numbered(String pointer) {
            leaves.leaf(pointer, "{}", false);
          }
        });
  }

  /**
   * The leaves of a document's own fields.
   *
   * @param base the knowledge base
   * @param leaves told each leaf
   */
  public static void ofHeader(KnowledgeBase base, LeafOutput.Visitor leaves) {
    DocumentFields.HEADER.write(new LeafOutput(leaves), base);
  }
}
