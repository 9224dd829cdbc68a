package org.disse.io.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.check.FindingCode;
import org.disse.io.json.JsonInput;
import org.disse.io.json.Place;
import org.disse.value.Extensions;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/** The fields of one object that its table does not know. Made only if there is one. */
final class Unknowns {
  record Field(String after, String name, @Nullable Object value, Place place) {}

  private final List<Field> fields = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  void read(JsonInput in, String after) {
    String name = in.unknownName();
    Place place = in.placeOfName();
    Object value = in.any();
    if (!names.add(name)) {
      in.problem(
          FindingCode.DUPLICATE_FIELD,
          place,
          "expected the field " + Text.quote(name) + " once, but was there twice",
          Optional.empty());
    } else {
      fields.add(new Field(after, name, value, place));
    }
  }

  /** Takes the field out that was probably meant to be the missing one. */
  Optional<Field> takeNearest(String missing) {
    Optional<String> nearest = Nearest.to(missing, fields.stream().map(Field::name).toList());
    Optional<Field> taken =
        nearest.flatMap(
            name -> fields.stream().filter(field -> field.name().equals(name)).findFirst());
    taken.ifPresent(fields::remove);
    return taken;
  }

  /** Notes what is left; whether that is an error depends on preset and version. */
  void report(JsonInput in, String type, List<String> absent) {
    for (Field field : fields) {
      in.note(
          FindingCode.UNKNOWN_FIELD,
          field.place(),
          "expected a field of " + type + ", but was " + Text.quote(field.name()),
          Nearest.hint(field.name(), absent));
    }
  }

  Extensions extensions() {
    return Extensions.of(
        fields.stream()
            .map(field -> new Extensions.Field(field.after(), field.name(), field.value()))
            .toList());
  }
}
