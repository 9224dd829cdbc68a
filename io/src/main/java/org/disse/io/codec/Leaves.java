package org.disse.io.codec;

import org.disse.entry.Entry;
import org.disse.io.json.JsonOutput;
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
    write(new LeafOutput(leaves), DocumentFields.codec(entry.section()), entry);
  }

  /** Is told leaves as text. */
  public interface Texts {
    /**
     * A leaf, or the mark of an object whose names are numbers, which is that of an empty one.
     *
     * @param pointer the JSON Pointer to it
     * @param value its text
     * @param text the leaf as {@link LeafText} has it
     */
    void text(String pointer, String value, String text);
  }

  /**
   * The leaves of an entry as texts, from which it can be made again.
   *
   * @param entry the entry
   * @param texts told each leaf, its pointer being within the entry
   */
  public static void texts(Entry entry, Texts texts) {
    of(
        entry,
        new LeafOutput.Visitor() {
          @Override
          public void leaf(String pointer, String value, boolean quoted) {
            texts.text(pointer, value, LeafText.of(pointer, value, quoted));
          }

          @Override
          public void numbered(String pointer) {
            leaf(pointer, "{}", false);
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

  @SuppressWarnings("unchecked") // The codec of a section writes its entries.
  private static <T> void write(JsonOutput out, FieldsCodec<T> codec, Object value) {
    codec.write(out, (T) value);
  }
}
