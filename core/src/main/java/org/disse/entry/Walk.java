package org.disse.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A walk over the parts of an entry that tells a visitor every reference and every part, with the
 * JSON Pointer that leads there from the entry.
 *
 * <pre>{@code
 * Walk.overReferences(mechanism, (pointer, ref) ->
 *     System.out.println(pointer + " -> " + ref.id()));   // /steps/0/subject -> mir-125b-5p
 * }</pre>
 */
public final class Walk {
  /** Is told what a walk meets. */
  public interface Visitor {
    /**
     * A reference to another entry.
     *
     * @param pointer where it stands in the entry that is walked over
     * @param ref the reference
     */
    default void reference(String pointer, Ref<?> ref) {}

    /**
     * A part: a step, a piece of evidence, a term, a quantity …
     *
     * @param pointer where it stands in the entry that is walked over
     * @param part the part
     */
    default void part(String pointer, Object part) {}
  }

  private final Visitor visitor;

  // What the visitor wants to be told: pointers that nobody looks at are not made.
  private final boolean references;
  private final Class<?> parts;

  private final StringBuilder pointer = new StringBuilder();

  private Walk(Visitor visitor, boolean references, Class<?> parts) {
    this.visitor = visitor;
    this.references = references;
    this.parts = parts;
  }

  /**
   * Walks over an entry or a part of one.
   *
   * @param whole where to begin
   * @param visitor is told all references and parts below it
   */
  public static void over(Composite whole, Visitor visitor) {
    whole.walk(new Walk(visitor, true, Object.class));
  }

  /**
   * Walks over an entry or a part of one, telling references only.
   *
   * @param whole where to begin
   * @param each is told the pointer and the reference
   */
  public static void overReferences(Composite whole, BiConsumer<String, Ref<?>> each) {
    Visitor visitor =
        new Visitor() {
          @Override
          public void reference(String pointer, Ref<?> ref) {
            each.accept(pointer, ref);
          }
        };
    whole.walk(new Walk(visitor, true, Void.class)); // Which no part is.
  }

  /**
   * Walks over an entry or a part of one, telling parts of one kind only.
   *
   * @param whole where to begin
   * @param kind the kind, such as {@code Evidence}
   * @param each is told the pointer and the part
   * @param <P> the kind
   */
  public static <P> void overParts(Composite whole, Class<P> kind, BiConsumer<String, P> each) {
    Visitor visitor =
        new Visitor() {
          @Override
          public void part(String pointer, Object part) {
            each.accept(pointer, kind.cast(part));
          }
        };
    whole.walk(new Walk(visitor, false, kind));
  }

  /**
   * Tells of a reference.
   *
   * @param field the field it stands in
   * @param ref the reference
   * @return this walk
   */
  public Walk reference(String field, Ref<?> ref) {
    if (!references) {
      return this;
    }
    int here = enter(field);
    visitor.reference(pointer.toString(), ref);
    return leave(here);
  }

  /**
   * Tells of a reference, if there is one.
   *
   * @param field the field it stands in
   * @param ref the reference
   * @return this walk
   */
  public Walk reference(String field, Optional<? extends Ref<?>> ref) {
    return ref.isPresent() ? reference(field, ref.get()) : this;
  }

  /**
   * Tells of a list of references.
   *
   * @param field the field they stand in
   * @param refs the references
   * @return this walk
   */
  public Walk references(String field, List<? extends Ref<?>> refs) {
    int here = enter(field);
    for (int i = 0; i < refs.size(); i++) {
      reference(Integer.toString(i), refs.get(i));
    }
    return leave(here);
  }

  /**
   * Tells of a part and goes into it.
   *
   * @param field the field it stands in
   * @param part the part
   * @return this walk
   */
  public Walk part(String field, Object part) {
    int here = enter(field);
    if (parts.isInstance(part)) {
      visitor.part(pointer.toString(), part);
    }
    if (part instanceof Composite composite) {
      composite.walk(this);
    }
    return leave(here);
  }

  /**
   * Tells of a part, if there is one, and goes into it.
   *
   * @param field the field it stands in
   * @param part the part
   * @return this walk
   */
  public Walk part(String field, Optional<?> part) {
    return part.isPresent() ? part(field, part.get()) : this;
  }

  /**
   * Tells of a list of parts and goes into each.
   *
   * @param field the field they stand in
   * @param parts the parts
   * @return this walk
   */
  public Walk parts(String field, List<?> parts) {
    int here = enter(field);
    for (int i = 0; i < parts.size(); i++) {
      part(Integer.toString(i), parts.get(i));
    }
    return leave(here);
  }

  private int enter(String field) {
    int here = pointer.length();
    pointer.append('/').append(field);
    return here;
  }

  private Walk leave(int here) {
    pointer.setLength(here);
    return this;
  }
}
