package org.disse.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disse.check.FindingCode;
import org.disse.io.json.FieldName;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.io.json.Place;
import org.disse.value.Nearest;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A sealed family, told apart by the field {@code type}, which may stand anywhere and is written
 * first. A type that is not known is read by the fallback, which keeps everything.
 *
 * @param <T> the family
 */
final class UnionCodec<T> implements FieldsCodec<T> {
  static final FieldName TYPE = new FieldName("type");

  private final String family;
  private final Function<T, String> typeOf;
  private final Map<String, RecordCodec<? extends T, ?>> variants = new LinkedHashMap<>();
  private final RecordCodec<? extends T, ?> fallback;

  UnionCodec(String family, Function<T, String> typeOf, RecordCodec<? extends T, ?> fallback) {
    this.family = family;
    this.typeOf = typeOf;
    this.fallback = fallback;
  }

  /** Adds a type by the constant of the family's kind. */
  UnionCodec<T> variant(Enum<?> kind, RecordCodec<? extends T, ?> codec) {
    variants.put(nameOf(kind), codec);
    return this;
  }

  static String nameOf(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  List<String> types() {
    return new ArrayList<>(variants.keySet());
  }

  /** One table serves all kinds of a family, so the first tells of all. */
  @Override
  public Shape.Part shape() {
    return new Shape.Part(variants.values().iterator().next().describe(types()));
  }

  @Override
  public @Nullable T readFields(JsonInput in, int mark, int before, boolean ndjson) {
    String type = in.peek(TYPE);
    Place place = in.placeOfPeeked();
    RecordCodec<? extends T, ?> known = type == null ? null : variants.get(type);
    if (known != null) {
      return known.readFields(in, mark, before, ndjson);
    }
    RecordCodec<? extends T, ?> meant = type == null ? null : misspelt(in, type, place);
    if (meant != null) {
      return meant.readFields(in, mark, before, ndjson);
    }
    // Without a usable type too: the fallback's table demands one, and finds the other faults.
    T kept = fallback.readFields(in, mark, before, ndjson);
    if (kept != null && type != null) {
      in.note(
          FindingCode.UNKNOWN_TYPE,
          place,
          "expected a type of " + family + ", but was " + Text.quote(type),
          Nearest.hint(type, variants.keySet()));
    }
    return kept;
  }

  /** A type of ours in capitals is no type of a newer release. */
  private @Nullable RecordCodec<? extends T, ?> misspelt(JsonInput in, String type, Place place) {
    for (Map.Entry<String, RecordCodec<? extends T, ?>> variant : variants.entrySet()) {
      if (variant.getKey().equalsIgnoreCase(type)) {
        in.problem(
            FindingCode.INVALID_VALUE,
            place,
            "expected a type of " + family + ", but was " + Text.quote(type),
            Optional.of(Nearest.question(variant.getKey())));
        return variant.getValue();
      }
    }
    return null;
  }

  @Override
  public void writeFields(JsonOutput out, T value) {
    String type = typeOf.apply(value);
    RecordCodec<? extends T, ?> known = variants.get(type);
    if (known == null) {
      write(out, fallback, value);
    } else {
      out.name(TYPE);
      out.text(type);
      write(out, known, value);
    }
  }

  @SuppressWarnings("unchecked") // The codec was found by the value's own type.
  private static <S> void write(JsonOutput out, RecordCodec<S, ?> codec, Object value) {
    codec.writeFields(out, (S) value);
  }
}
