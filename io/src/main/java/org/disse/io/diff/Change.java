package org.disse.io.diff;

import java.util.List;
import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two knowledge bases.
 *
 * <p>The changes of a {@link Diff} apply one after the other, as the operations of a JSON Patch do:
 * a pointer holds for the entry as the changes before it have left it. Values are plain: text,
 * boolean, {@link java.math.BigDecimal}, null, or lists and maps of these.
 */
public sealed interface Change {
  /**
   * Where it happens.
   *
   * @return the entry, and the pointer within it
   */
  Spot spot();

  /**
   * An entry that only the second knowledge base has.
   *
   * @param entry the entry
   * @param after the entry of its section behind which it stands; empty if it is the first
   */
  record EntryAdded(Entry entry, Optional<EntryId> after) implements Change {
    @Override
    public Spot spot() {
      return Spot.of(entry);
    }
  }

  /**
   * An entry that only the first knowledge base has.
   *
   * @param entry the entry
   */
  record EntryRemoved(Entry entry) implements Change {
    @Override
    public Spot spot() {
      return Spot.of(entry);
    }
  }

  /**
   * An entry that stands elsewhere in its section. It means the same there, but the bytes differ.
   *
   * @param section the section
   * @param id the entry
   * @param after the entry behind which it now stands; empty if it is the first
   */
  record EntryMoved(Section section, EntryId id, Optional<EntryId> after) implements Change {
    @Override
    public Spot spot() {
      return Spot.of(section, id);
    }
  }

  /**
   * A field that was absent; a field with a default was absent while it had that.
   *
   * @param spot the new field
   * @param value its value
   * @param after the field of its object behind which it stands; empty if it is the first
   */
  record FieldAdded(Spot spot, @Nullable Object value, Optional<String> after) implements Change {}

  /**
   * A field that is absent now.
   *
   * @param spot the field
   * @param value the value it had
   */
  record FieldRemoved(Spot spot, @Nullable Object value) implements Change {}

  /**
   * Another value: of a field, or of an item of a list.
   *
   * @param spot the field or item
   * @param before the value it had
   * @param after the value it has
   */
  record FieldChanged(Spot spot, @Nullable Object before, @Nullable Object after)
      implements Change {}

  /**
   * Fields of one object in another order. Only unknown fields have an order of their own, those of
   * the format have that of the format.
   *
   * @param spot the object
   * @param names the names of all its fields in their new order
   */
  record FieldsReordered(Spot spot, List<String> names) implements Change {
    /**
     * Copies the names.
     *
     * @param spot the object
     * @param names the names of all its fields in their new order
     */
    public FieldsReordered {
      names = List.copyOf(names);
    }
  }

  /**
   * An item that a list gained.
   *
   * @param spot the new item
   * @param value its value
   */
  record ItemAdded(Spot spot, @Nullable Object value) implements Change {}

  /**
   * An item that a list lost.
   *
   * @param spot the item
   * @param value the value it had
   */
  record ItemRemoved(Spot spot, @Nullable Object value) implements Change {}

  /**
   * An item that stands elsewhere in its list: a step that comes earlier, say.
   *
   * @param spot where it stood
   * @param to its new index in the list
   * @param value the item
   */
  record ItemMoved(Spot spot, int to, @Nullable Object value) implements Change {}
}
