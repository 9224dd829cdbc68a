package org.disse.entry;

import org.jspecify.annotations.Nullable;

/**
 * A typed reference to an entry by its id.
 *
 * <p>It holds no entry, so that models stay trees and may point at each other; {@code
 * KnowledgeBase.find(ref)} resolves it. Two references are equal if their ids are, since an id is
 * unique in its document whatever its type.
 *
 * @param <T> the kind of entry it may point at
 */
public final class Ref<T extends Entry> {
  private final Class<T> type;
  private final EntryId id;

  private Ref(Class<T> type, EntryId id) {
    this.type = type;
    this.id = id;
  }

  /**
   * A reference.
   *
   * @param type the kind of entry it may point at
   * @param id the entry's id
   * @param <T> the kind of entry
   * @return the reference
   */
  public static <T extends Entry> Ref<T> to(Class<T> type, EntryId id) {
    return new Ref<>(type, id);
  }

  /**
   * A reference.
   *
   * @param type the kind of entry it may point at
   * @param id the entry's id
   * @param <T> the kind of entry
   * @return the reference
   * @throws org.disse.value.InvalidValueException if the text is no id
   */
  public static <T extends Entry> Ref<T> to(Class<T> type, String id) {
    return new Ref<>(type, EntryId.of(id));
  }

  /**
   * The kind of entry it may point at.
   *
   * @return the class of an entry, or of a family of entries
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The id it points at.
   *
   * @return the id
   */
  public EntryId id() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ref<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id.toString();
  }
}
