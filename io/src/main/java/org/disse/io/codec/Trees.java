package org.disse.io.codec;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.JsonInput;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.TreeOutput;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Entries as plain trees of maps, lists and scalars, and back: how code that must treat every field
 * alike sees them, without a second list of fields.
 *
 * <p>Keeps what repeats, so one instance serves one piece of work and one thread.
 */
public final class Trees {
  /** What was a model already is not measured again; only the depth is the writer's own limit. */
  private static final Limits LIMITS =
      new Limits(
          Integer.MAX_VALUE,
          Limits.USUAL.depth(),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);

  private final Pools pools = new Pools();

  /** Starts with nothing remembered. */
  public Trees() {}

  /**
   * An entry as a tree.
   *
   * @param entry the entry
   * @return its fields in the order in which they are written; may be changed
   */
  public static Map<String, @Nullable Object> of(Entry entry) {
    return write(DocumentFields.codec(entry.section()), entry);
  }

  /**
   * The document's own fields as a tree. Every section stands in it as an empty list, since an
   * unknown field may follow one.
   *
   * @param base the knowledge base
   * @return its fields in the order in which they are written; may be changed
   */
  public static Map<String, @Nullable Object> outline(KnowledgeBase base) {
    return write(DocumentFields.OUTLINE, base);
  }

  @SuppressWarnings("unchecked") // The codec of a section writes its entries, each as an object.
  private static <T> Map<String, @Nullable Object> write(FieldsCodec<T> codec, Object value) {
    TreeOutput out = new TreeOutput();
    codec.write(out, (T) value);
    return (Map<String, @Nullable Object>) Objects.requireNonNull(out.value());
  }

  /**
   * The entry of a tree.
   *
   * @param section the section in which it stands
   * @param tree its fields
   * @return the entry
   * @throws InvalidValueException if the fields make no entry
   */
  public Entry entry(Section section, Map<String, @Nullable Object> tree) {
    Utf8Input in = input(tree);
    return orThrow(in, DocumentFields.codec(section).read(in));
  }

  /**
   * The document of a tree.
   *
   * @param tree its own fields, and its sections as empty lists
   * @return a knowledge base without entries
   * @throws InvalidValueException if the fields make no document
   */
  public KnowledgeBase outline(Map<String, @Nullable Object> tree) {
    Utf8Input in = input(tree);
    return orThrow(in, DocumentFields.OUTLINE.read(in));
  }

  private Utf8Input input(Map<String, @Nullable Object> tree) {
    return new Utf8Input(Utf8Source.of(bytes(tree)), pools, LIMITS);
  }

  /**
   * A tree as compact JSON.
   *
   * @param tree a plain value
   * @return UTF-8, with a line feed at the end
   */
  public static byte[] bytes(@Nullable Object tree) {
    return bytes(tree, false);
  }

  /**
   * A tree as JSON in the layout of the format.
   *
   * @param tree a plain value
   * @return UTF-8, with a line feed at the end
   */
  public static byte[] prettyBytes(@Nullable Object tree) {
    return bytes(tree, true);
  }

  private static byte[] bytes(@Nullable Object tree, boolean pretty) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, pretty);
    out.any(tree);
    out.endDocument();
    out.flush();
    return bytes.toByteArray();
  }

  private static <T> T orThrow(JsonInput in, @Nullable T value) {
    List<Problem> problems = in.takeProblems();
    in.takeNotes();
    if (value == null || !problems.isEmpty()) {
      throw new InvalidValueException(
          problems.isEmpty() ? "expected an entry, but was none" : problems.get(0).message());
    }
    return value;
  }

  /**
   * What the fields of an entry look like.
   *
   * @param section the section in which it stands
   * @return its type; for cargo and targets that of all kinds
   */
  public static Shape.Type typeOf(Section section) {
    Shape shape = DocumentFields.codec(section).shape();
    if (shape instanceof Shape.Part part) {
      return part.type();
    }
    throw new IllegalStateException("expected entries to be objects, but was " + shape);
  }

  /**
   * What the document's own fields look like.
   *
   * @return its type, without the sections
   */
  public static Shape.Type typeOfOutline() {
    return DocumentFields.OUTLINE.shape().type();
  }
}
