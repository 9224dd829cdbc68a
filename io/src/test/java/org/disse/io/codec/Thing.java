package org.disse.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;
import org.jspecify.annotations.Nullable;

/** A type that no document has, to try tables with: its table is made anew for each test. */
record Thing(
    String name, Optional<Integer> size, Color color, List<String> tags, Extensions extensions) {
  enum Color {
    RED,
    DARK_BLUE
  }

  /** A field that others read. */
  static final String TAG = "type";

  static Table<Thing, Builder> table() {
    return Table.<Thing, Builder>record("thing", Builder::new, Builder::build)
        .skipping(UnionCodec.TYPE)
        .required("name", Scalars.LABEL, Thing::name, Builder::name)
        .optional("size", Numbers.integer(Range.of(0, 9, "a size")), Thing::size, Builder::size)
        .defaulted(
            "color", Scalars.enumOf(Color.class), Color.DARK_BLUE, Thing::color, Builder::color)
        .list("tags", Scalars.LINE, Thing::tags, Builder::tag);
  }

  static RecordCodec<Thing, Builder> codec() {
    return table().build(Thing::extensions, Builder::extensions);
  }

  static Thing named(String name) {
    return new Thing(name, Optional.empty(), Color.DARK_BLUE, List.of(), Extensions.none());
  }

  Thing with(Extensions others) {
    return new Thing(name, size, color, tags, others);
  }

  static final class Builder {
    private @Nullable String name;
    private @Nullable Integer size;
    private Color color = Color.DARK_BLUE;
    private final List<String> tags = new ArrayList<>();
    private Extensions extensions = Extensions.none();

    void name(String name) {
      this.name = name;
    }

    void size(int size) {
      this.size = size;
    }

    void color(Color color) {
      this.color = color;
    }

    void tag(String tag) {
      tags.add(tag);
    }

    void extensions(Extensions extensions) {
      this.extensions = extensions;
    }

    Thing build() {
      if (color == Color.RED && size == null) {
        throw InvalidValueException.expected("a red thing with a size", "one without");
      }
      return new Thing(
          String.valueOf(name), Optional.ofNullable(size), color, List.copyOf(tags), extensions);
    }
  }
}
