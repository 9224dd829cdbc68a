package org.disse.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.disse.check.FindingCode;
import org.disse.io.json.FieldName;
import org.disse.io.json.FieldNames;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.io.json.Repeating;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The field table of an object type and the engine that reads and writes by it.
 *
 * <p>{@link #skipped} names stand behind the rows: a union's tag and NDJSON's {@code entry}, which
 * others have read already.
 *
 * <p>Longer than our other files: reading, what is wrong with what was read, and writing all follow
 * the same rows, and each half would have to know the anchors and names of the other.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class RecordCodec<T, B> implements FieldsCodec<T> {
  /** The key that NDJSON puts into every line. */
  static final FieldName ENTRY = new FieldName("entry");

  /** After so many objects an engine of its own is worth the making. */
  static final int WORTH_IT = 200;

  private final String type;
  final Supplier<B> begin;
  final Function<B, ? extends T> build;
  final Function<? super T, Extensions> extensions;
  private final BiConsumer<? super B, Extensions> extend;
  final List<Row<T, B>> rows;
  private final List<FieldName> skipped;
  final FieldNames names;
  final long required;
  private final boolean lax;
  private final String name;
  private final String description;
  private final List<Shape.Rule> rules;
  private final Shape.Identity identity;
  private final @Nullable Repeating<T> repeating;
  private Engine<T, B> engine;
  private int uses;

  RecordCodec(
      Table<T, B> table,
      Function<? super T, Extensions> extensions,
      BiConsumer<? super B, Extensions> extend) {
    this.type = table.type;
    this.begin = table.begin;
    this.build = table.build;
    this.extensions = extensions;
    this.extend = extend;
    this.rows = List.copyOf(table.rows);
    this.skipped = List.copyOf(table.skipped);
    this.lax = table.lax;
    this.name = table.name;
    this.description = table.description;
    this.rules = List.copyOf(table.rules);
    this.identity = new Shape.Identity(table.key, table.whole);
    List<FieldName> all = new ArrayList<>();
    long bits = 0;
    for (Row<T, B> row : rows) {
      if (row.isRequired()) {
        bits |= 1L << all.size();
      }
      all.add(row.name());
    }
    all.addAll(skipped);
    this.names = new FieldNames(all);
    this.required = bits;
    this.repeating = table.repeating ? new Repeating<>() : null;
    this.engine = new Engine.Loop<>(this);
  }

  @Override
  public Shape.Part shape() {
    return new Shape.Part(describe(List.of()));
  }

  Shape.Type describe(List<String> tags) {
    List<Shape.Field> fields = new ArrayList<>();
    for (Row<T, B> row : rows) {
      Optional<Object> usual =
          row.usualValue()
              .map(value -> value instanceof Enum<?> word ? UnionCodec.nameOf(word) : value);
      row.shape()
          .map(
              shape ->
                  new Shape.Field(
                      row.name().text(),
                      row.isRequired(),
                      row.isList(),
                      row.isOrdered(),
                      usual,
                      shape))
          .ifPresent(fields::add);
    }
    return new Shape.Type(name, description, tags, fields, rules, identity);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    Repeating<T> kind = repeating;
    if (kind == null) {
      return FieldsCodec.super.read(in);
    }
    T known = in.recall(kind);
    if (known != null) {
      return known;
    }
    int mark = in.mark();
    int told = in.told();
    T value = FieldsCodec.super.read(in);
    if (value != null && in.told() == told) {
      in.remember(kind, mark, value);
    }
    return value;
  }

  @Override
  public @Nullable T readFields(JsonInput in, int mark, int before, boolean ndjson) {
    return engine().read(in, begin.get(), mark, before, ndjson);
  }

  /** The same into a builder that the caller keeps, whatever becomes of the object. */
  @Nullable T readInto(JsonInput in, B builder, int mark, int before, boolean ndjson) {
    return engine().read(in, builder, mark, before, ndjson);
  }

  /**
   * The engine for the next object: the loop at first, so that a program that reads a single entry
   * need not wait for more; the engine of this type alone when it is worth it.
   */
  Engine<T, B> engine() {
    Engine<T, B> now = engine;
    if (uses < WORTH_IT && ++uses == WORTH_IT) {
      // A race only makes a second engine that does the same.
      now = Engine.specialised(this);
      engine = now;
    }
    return now;
  }

  // ---- what engines share

  /** A field that no row reads, or reads again. Returns the unknown fields, if there are any. */
  @Nullable Unknowns readOther(
      JsonInput in,
      B builder,
      int number,
      long seen,
      int last,
      @Nullable Unknowns unknowns,
      boolean ndjson) {
    if (number == JsonInput.UNKNOWN) {
      Unknowns some = unknowns == null ? new Unknowns() : unknowns;
      some.read(in, anchor(last));
      return some;
    }
    if ((seen & (1L << number)) != 0) {
      in.problem(
          FindingCode.DUPLICATE_FIELD,
          in.placeOfName(),
          "expected the field " + Text.quote(names.name(number)) + " once, but was there twice",
          Optional.empty());
      in.any();
      if (number < rows.size()) {
        rows.get(number).repeated(builder);
      }
    } else {
      checkReserved(in, number, ndjson);
      in.pass();
    }
    return unknowns;
  }

  private void checkReserved(JsonInput in, int number, boolean ndjson) {
    if (!ndjson && names.name(number).equals(ENTRY.text())) {
      in.problem(
          FindingCode.RESERVED_FIELD,
          in.placeOfName(),
          "expected a field of " + type + ", but was 'entry', which is for NDJSON lines only",
          Optional.empty());
    }
  }

  /**
   * The known field behind which an unknown one is written. What others have read is no anchor:
   * documents have no {@code entry}, and a tag is written first wherever it stood.
   */
  private String anchor(int last) {
    boolean isAnchor = last >= 0 && last < rows.size() && !names.name(last).equals(ENTRY.text());
    return isAnchor ? names.name(last) : "";
  }

  @Nullable T finish(
      JsonInput in, B builder, long seen, int mark, int before, @Nullable Unknowns unknowns) {
    long missing = required & ~seen;
    if (missing != 0) {
      for (int i = 0; i < rows.size(); i++) {
        if ((missing & (1L << i)) != 0) {
          missing(in, mark, names.name(i), unknowns);
        }
      }
    }
    if (unknowns != null) {
      extend.accept(builder, unknowns.extensions());
    }
    T built = in.problemCount() == before ? build(in, builder, seen, mark, unknowns) : null;
    if (unknowns != null && !lax) {
      unknowns.report(in, type, absent(seen));
    }
    return built;
  }

  private @Nullable T build(
      JsonInput in, B builder, long seen, int mark, @Nullable Unknowns unknowns) {
    try {
      return build.apply(builder);
    } catch (InvalidValueException e) {
      refuse(in, e, seen, mark, unknowns);
      return null;
    }
  }

  /** Says why the fields make no object together. */
  void refuse(
      JsonInput in, InvalidValueException e, long seen, int mark, @Nullable Unknowns unknowns) {
    // One finding for one fault: what the fields lack together is what the misspelt one has.
    boolean misspelt =
        unknowns != null
            && absent(seen).stream().anyMatch(name -> reportMisspelt(in, name, unknowns));
    if (!misspelt) {
      in.problem(
          FindingCode.INVALID_VALUE,
          in.placeOf(mark),
          String.valueOf(e.getMessage()),
          Optional.empty());
    }
  }

  private List<String> absent(long seen) {
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if ((seen & (1L << i)) == 0) {
        absent.add(names.name(i));
      }
    }
    return absent;
  }

  /** One finding for one fault: a name close to the missing one is the fault, not the absence. */
  private void missing(JsonInput in, int mark, String name, @Nullable Unknowns unknowns) {
    if (unknowns == null || !reportMisspelt(in, name, unknowns)) {
      in.problem(
          FindingCode.MISSING_FIELD,
          in.placeOf(mark),
          "expected a field " + Text.quote(name) + " of " + type + ", but was none",
          Optional.empty());
    }
  }

  private static boolean reportMisspelt(JsonInput in, String name, Unknowns unknowns) {
    Optional<Unknowns.Field> misspelt = unknowns.takeNearest(name);
    misspelt.ifPresent(
        field ->
            in.problem(
                FindingCode.MISSPELT_FIELD,
                field.place(),
                "expected the field " + Text.quote(name) + ", but was " + Text.quote(field.name()),
                Optional.of("rename it to " + Text.quote(name))));
    return misspelt.isPresent();
  }

  @Override
  public void writeFields(JsonOutput out, T value) {
    engine().write(out, value);
  }

  /** Writes an object that has fields beyond the format, each behind the one it followed. */
  void writeExtended(JsonOutput out, T value) {
    Extensions unknown = extensions.apply(value);
    writeBehind(out, unknown, "");
    skipped.forEach(name -> writeBehind(out, unknown, name.text()));
    for (Row<T, B> row : rows) {
      row.write(out, value);
      writeBehind(out, unknown, row.name().text());
    }
    for (Extensions.Field field : unknown.fields()) {
      // An anchor that this type has not: the field goes to the end rather than being lost.
      if (!field.after().isEmpty() && names.indexOf(field.after()) < 0) {
        write(out, field);
      }
    }
  }

  private void writeBehind(JsonOutput out, Extensions unknown, String anchor) {
    for (Extensions.Field field : unknown.fields()) {
      if (field.after().equals(anchor)) {
        write(out, field);
      }
    }
  }

  private void write(JsonOutput out, Extensions.Field field) {
    if (names.indexOf(field.name()) >= 0) {
      throw InvalidValueException.expected(
          "an extension that is no field of " + type, field.name());
    }
    out.name(field.name());
    out.any(field.value());
  }
}
