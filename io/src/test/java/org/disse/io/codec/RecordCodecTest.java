package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.disse.io.codec.Codecs.input;
import static org.disse.io.codec.Codecs.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.disse.check.FindingCode;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every table does, tried on one that the format does not have. */
class RecordCodecTest {
  private static final Thing FULL =
      new Thing("a", Optional.of(3), Thing.Color.RED, List.of("x", "y"), Extensions.none());
  private static final String FULL_TEXT =
      "{\"name\":\"a\",\"size\":3,\"color\":\"red\",\"tags\":[\"x\",\"y\"]}";

  private final RecordCodec<Thing, Thing.Builder> codec = Thing.codec();

  private Thing read(String text) {
    Utf8Input in = input(text);
    Thing thing = codec.read(in);
    assertThat(in.takeProblems()).isEmpty();
    return Objects.requireNonNull(thing);
  }

  /** Code, message and hint of each problem, and then of each note. */
  private List<String> toldOf(String text) {
    Utf8Input in = input(text);
    boolean refused = codec.read(in) == null;
    List<Problem> problems = new ArrayList<>(in.takeProblems());
    assertThat(refused).isEqualTo(!problems.isEmpty());
    problems.addAll(in.takeNotes());
    return problems.stream()
        .map(
            problem ->
                problem.code()
                    + " "
                    + problem.message()
                    + problem.hint().map(hint -> " (" + hint + ")").orElse(""))
        .toList();
  }

  @Nested
  class Fields {
    @Test
    void areReadInAnyOrderAndWrittenInTheirs() {
      assertThat(read(FULL_TEXT)).isEqualTo(FULL);
      assertThat(read("{\"tags\":[\"x\",\"y\"],\"color\":\"red\",\"size\":3,\"name\":\"a\"}"))
          .isEqualTo(FULL);
      assertThat(written(codec, FULL)).isEqualTo(FULL_TEXT);
    }

    @Test
    void areNotWrittenWhereTheyAreAsUsual() {
      assertThat(read("{\"name\":\"a\"}")).isEqualTo(Thing.named("a"));
      assertThat(read("{\"name\":\"a\",\"color\":\"dark_blue\",\"tags\":[]}"))
          .isEqualTo(Thing.named("a"));
      assertThat(written(codec, Thing.named("a"))).isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    void thatAreMissingAreTold() {
      assertThat(toldOf("{\"size\":3}"))
          .containsExactly(
              FindingCode.MISSING_FIELD + " expected a field 'name' of thing, but was none");
    }

    @Test
    void thatAreMisspeltAreToldOnce() {
      assertThat(toldOf("{\"nmae\":\"a\"}"))
          .containsExactly(
              FindingCode.MISSPELT_FIELD
                  + " expected the field 'name', but was 'nmae' (rename it to 'name')");
    }

    @Test
    void thatStandTwiceAreTold() {
      assertThat(toldOf("{\"name\":\"a\",\"size\":3,\"name\":\"b\"}"))
          .containsExactly(
              FindingCode.DUPLICATE_FIELD + " expected the field 'name' once, but was there twice");
      assertThat(toldOf("{\"x\":1,\"name\":\"a\",\"x\":3}"))
          .contains(
              FindingCode.DUPLICATE_FIELD + " expected the field 'x' once, but was there twice");
    }

    @Test
    void thatMakeNoObjectTogetherAreTold() {
      assertThat(toldOf("{\"name\":\"a\",\"color\":\"red\"}"))
          .containsExactly(
              FindingCode.INVALID_VALUE
                  + " expected a red thing with a size, but was 'one without'");
    }

    @Test
    void thatMakeNoObjectForAMisspeltOneAreNotToldBesides() {
      assertThat(toldOf("{\"name\":\"a\",\"color\":\"red\",\"sise\":3}"))
          .containsExactly(
              FindingCode.MISSPELT_FIELD
                  + " expected the field 'size', but was 'sise' (rename it to 'size')");
      assertThat(toldOf("{\"name\":\"a\",\"color\":\"red\",\"weight\":3}"))
          .containsExactly(
              FindingCode.INVALID_VALUE
                  + " expected a red thing with a size, but was 'one without'",
              FindingCode.UNKNOWN_FIELD + " expected a field of thing, but was 'weight'");
    }

    @Test
    void thatOthersReadAreLeftToThem() {
      assertThat(toldOf("{\"type\":\"t\",\"name\":\"a\"}")).isEmpty();
    }

    @Test
    void thatOnlyLinesMayHaveAreToldInDocuments() {
      RecordCodec<Thing, Thing.Builder> line =
          Thing.table()
              .skipping(RecordCodec.ENTRY)
              .build(Thing::extensions, Thing.Builder::extensions);
      Utf8Input in = input("{\"entry\":\"thing\",\"name\":\"a\"}");

      line.read(in);

      assertThat(in.takeProblems())
          .extracting(Problem::message)
          .containsExactly(
              "expected a field of thing, but was 'entry', which is for NDJSON lines only");
    }
  }

  @Nested
  class UnknownFields {
    @Test
    void areNotedUnlessTheTableIsLax() {
      assertThat(toldOf("{\"name\":\"a\",\"sizes\":3}"))
          .containsExactly(
              FindingCode.UNKNOWN_FIELD
                  + " expected a field of thing, but was 'sizes' (did you mean 'size'?)");
      Utf8Input in = input("{\"name\":\"a\",\"sizes\":3}");

      Thing.table().lax().build(Thing::extensions, Thing.Builder::extensions).read(in);

      assertThat(in.takeNotes()).isEmpty();
    }

    @Test
    void keepTheirPlaceBehindTheFieldBeforeThem() {
      for (String text :
          List.of(
              "{\"z\":0,\"name\":\"a\"}",
              "{\"name\":\"a\",\"z\":0}",
              "{\"name\":\"a\",\"z\":0,\"size\":3}",
              "{\"name\":\"a\",\"size\":3,\"z\":0,\"tags\":[\"x\"]}",
              "{\"name\":\"a\",\"tags\":[\"x\"],\"z\":{\"y\":[]}}",
              "{\"y\":1,\"z\":0,\"name\":\"a\",\"w\":2}")) {
        assertThat(written(codec, read(text))).isEqualTo(text);
      }
    }

    @Test
    void behindWhatOthersReadComeFirst() {
      assertThat(read("{\"name\":\"a\",\"type\":\"t\",\"z\":0}").extensions().fields())
          .containsExactly(new Extensions.Field("", "z", 0));
    }

    @Test
    void areWrittenBehindWhatOthersWriteWhereTheySaySo() {
      Thing thing =
          Thing.named("a").with(Extensions.none().with(Thing.TAG, "z", 0).with("name", "y", 1));

      assertThat(written(codec, thing)).isEqualTo("{\"z\":0,\"name\":\"a\",\"y\":1}");
    }

    @Test
    void behindAFieldThatTheTypeHasNotComeLast() {
      Thing thing = Thing.named("a").with(Extensions.none().with("nowhere", "z", 0));

      assertThat(written(codec, thing)).isEqualTo("{\"name\":\"a\",\"z\":0}");
    }

    @Test
    void areNotWrittenUnderTheNameOfAField() {
      for (String name : List.of("name", "tags", Thing.TAG)) {
        Thing thing = Thing.named("a").with(Extensions.none().with("", name, 0));

        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> written(codec, thing))
            .withMessage("expected an extension that is no field of thing, but was '" + name + "'");
      }
    }
  }

  @Nested
  class TheEngine {
    @Test
    void isTheLoopAtFirstAndTheTablesOwnWhenItIsWorthIt() {
      for (int i = 1; i < RecordCodec.WORTH_IT; i++) {
        assertThat(codec.engine()).as("use " + i).isInstanceOf(Engine.Loop.class);
      }

      Engine<Thing, Thing.Builder> own = codec.engine();

      assertThat(own).isNotInstanceOf(Engine.Loop.class);
      assertThat(codec.engine()).isSameAs(own);
    }

    @Test
    void readsAndWritesTheSameEitherWay() {
      for (int i = 0; i < 2 * RecordCodec.WORTH_IT; i++) {
        assertThat(read(FULL_TEXT)).isEqualTo(FULL);
        assertThat(written(codec, FULL)).isEqualTo(FULL_TEXT);
      }
    }
  }

  @Test
  void theShapeHasEveryRow() {
    Shape.Type type =
        Thing.table()
            .named("Thing")
            .described("A thing.")
            .identifiedBy("name")
            .whole()
            .rule(new Shape.Rule.AnyOf(List.of("size", "color")))
            .build(Thing::extensions, Thing.Builder::extensions)
            .describe(List.of("t"));

    assertThat(type.name()).isEqualTo("Thing");
    assertThat(type.description()).isEqualTo("A thing.");
    assertThat(type.tags()).containsExactly("t");
    assertThat(type.identity()).isEqualTo(new Shape.Identity(List.of("name"), true));
    assertThat(type.rules()).containsExactly(new Shape.Rule.AnyOf(List.of("size", "color")));
    assertThat(type.fields())
        .extracting(
            Shape.Field::name,
            Shape.Field::required,
            Shape.Field::list,
            Shape.Field::ordered,
            Shape.Field::usual)
        .containsExactly(
            tuple("name", true, false, false, Optional.empty()),
            tuple("size", false, false, false, Optional.empty()),
            tuple("color", false, false, false, Optional.of("dark_blue")),
            tuple("tags", false, true, false, Optional.empty()));
    assertThat(type.fields().get(2).shape()).isEqualTo(new Shape.Word(List.of("red", "dark_blue")));
    assertThat(codec.shape()).isInstanceOf(Shape.Part.class);
  }
}
