package org.disse.io.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.json.Limits;
import org.disse.io.json.MalformedInput;
import org.disse.io.json.Pools;
import org.disse.io.json.Problem;
import org.disse.io.json.TreeOutput;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Locator;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
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
    return write(DocumentFields.writer(entry.section()), entry);
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

  @SuppressWarnings("unchecked") // An entry is an object.
  private static <T> Map<String, @Nullable Object> write(FieldsCodec<T> codec, T value) {
    TreeOutput out = new TreeOutput();
    codec.write(out, value);
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
    return read(DocumentFields.codec(section), tree, section.singular() + " " + tree.get("id"));
  }

  /**
   * The document of a tree.
   *
   * @param tree its own fields, and its sections as empty lists
   * @return a knowledge base without entries
   * @throws InvalidValueException if the fields make no document
   */
  public KnowledgeBase outline(Map<String, @Nullable Object> tree) {
    return read(DocumentFields.OUTLINE, tree, "document");
  }

  /** Reads a tree; what is wrong with it is told with its pointer. */
  private <T> T read(Codec<T> codec, Map<String, @Nullable Object> tree, String whose) {
    Utf8Source source = Utf8Source.of(bytes(tree));
    Utf8Input in = new Utf8Input(source, pools, LIMITS);
    T value;
    Optional<Problem> problem;
    try {
      value = codec.read(in);
      problem = in.takeProblems().stream().findFirst();
    } catch (MalformedInput e) {
      value = null;
      problem = Optional.of(e.problem());
    }
    if (value != null && problem.isEmpty()) {
      in.takeNotes();
      return value;
    }
    throw new InvalidValueException(
        problem
            .map(one -> one.message() + ", in " + whose + placed(one, source))
            .orElse("expected a whole " + whose + ", but was none"));
  }

  private static String placed(Problem problem, Utf8Source source) {
    String pointer = new Utf8Locator(source, 0, 1).locate(problem.place().offset()).pointer();
    return pointer.isEmpty() ? "" : " " + Text.printable(pointer);
  }

  /**
   * JSON that we have written as a tree, for sinks that do not take text.
   *
   * @param text one JSON value
   * @return the plain value
   */
  public static @Nullable Object parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Utf8Input(Utf8Source.of(bytes), new Pools(), LIMITS).any();
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
