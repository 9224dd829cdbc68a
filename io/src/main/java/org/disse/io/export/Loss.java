package org.disse.io.export;

import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.value.Text;

/**
 * One value that does not stand in an export as it was.
 *
 * @param entry the entry that holds it; none for the document's own fields
 * @param pointer the JSON Pointer to it in the document
 * @param kind what became of it
 * @param reason why, in a few words
 * @param written what stands in the export instead; none if it is not there
 */
public record Loss(
    Optional<EntryId> entry,
    String pointer,
    LossKind kind,
    String reason,
    Optional<String> written) {
  /**
   * The pointer with a star for every number, the same for all values of a field.
   *
   * @return the field
   */
  public String field() {
    return pointer.replaceAll("/\\d+(?=/|$)", "/*");
  }

  /** One line: kind, pointer, entry, what is written instead. */
  @Override
  public String toString() {
    return Text.printable(
        kind.id()
            + " "
            + pointer
            + entry.map(id -> " of " + id).orElse("")
            + written.map(text -> " as " + Text.quote(text)).orElse(""));
  }
}
