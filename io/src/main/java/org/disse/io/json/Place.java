package org.disse.io.json;

import java.util.Optional;
import org.disse.check.Location;

/**
 * Where something was met in the input. The own tokenizer notes a byte offset and works out the
 * rest when it is asked; jackson-core knows pointer and location at once, or the pointer alone.
 *
 * @param offset the byte offset, or -1
 * @param pointer the JSON Pointer, or "" where the offset is known
 * @param location line and column, where known at once
 */
public record Place(int offset, String pointer, Optional<Location> location) {
  static Place at(int offset) {
    return new Place(offset, "", Optional.empty());
  }
}
