package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.codec.Codecs.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.io.json.Utf8Input;
import org.junit.jupiter.api.Test;

/** A table whose values occur often gives one object for the same bytes. */
class RepeatingCodecTest {
  private final RecordCodec<Thing, Thing.Builder> repeating =
      Thing.table().repeating().build(Thing::extensions, Thing.Builder::extensions);

  /** Reads the elements of an array. */
  private List<Optional<Thing>> readAll(String text) {
    Utf8Input in = input(text);
    List<Optional<Thing>> things = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      things.add(Optional.ofNullable(repeating.read(in)));
    }
    return things;
  }

  @Test
  void ofTheSameBytesGivesTheSameObject() {
    for (String more : List.of("", ",\"tags\":[\"more than a short one\"]")) {
      String a = "{\"name\":\"a\"" + more + "}";
      List<Optional<Thing>> things =
          readAll(
              "["
                  + a
                  + ","
                  + a.replace("a\"}", "b\"}").replace("a\",", "b\",")
                  + ","
                  + a
                  + ","
                  + a
                  + "]");

      Thing first = things.get(0).orElseThrow();
      assertThat(things.get(1).orElseThrow().name()).isEqualTo("b");
      assertThat(things.get(2).orElseThrow()).isSameAs(first);
      assertThat(things.get(3).orElseThrow()).isSameAs(first);
    }
  }

  @Test
  void ofWhatSomethingIsToldOfIsToldAgain() {
    Utf8Input in =
        input(
            "[{\"name\":\"a\",\"tags\":[\"x\"],\"z\":0},{\"name\":\"a\",\"tags\":[\"x\"],\"z\":0}]");
    in.beginArray();
    while (in.nextElement()) {
      repeating.read(in);
    }

    assertThat(in.takeNotes()).hasSize(2);
  }
}
