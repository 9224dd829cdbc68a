package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.codec.Codecs.input;
import static org.disse.io.codec.Codecs.written;

import java.util.ArrayList;
import java.util.List;
import org.disse.check.FindingCode;
import org.disse.io.json.Problem;
import org.disse.io.json.Utf8Input;
import org.junit.jupiter.api.Test;

/** What every family does, tried on one that the format does not have. */
class UnionCodecTest {
  private enum Kind {
    SOLID,
    VERY_LIQUID
  }

  private final UnionCodec<Thing> family =
      new UnionCodec<Thing>(
              "things",
              UnionCodecTest::typeOf,
              Thing.table().lax().build(Thing::extensions, Thing.Builder::extensions))
          .variant(Kind.SOLID, Thing.codec())
          .variant(Kind.VERY_LIQUID, Thing.codec());

  /** The type of a thing is its name here. */
  private static String typeOf(Thing thing) {
    return thing.name();
  }

  /** What was told, after whether there is a thing. */
  private List<String> outcome(String text) {
    Utf8Input in = input(text);
    List<String> told = new ArrayList<>();
    told.add(family.read(in) == null ? "none" : "thing");
    List<Problem> problems = new ArrayList<>(in.takeProblems());
    problems.addAll(in.takeNotes());
    problems.forEach(
        problem ->
            told.add(
                problem.code()
                    + " at "
                    + problem.place().offset()
                    + " "
                    + problem.message()
                    + problem.hint().map(hint -> ", " + hint).orElse("")));
    return told;
  }

  @Test
  void readsWhatItsTypeSaysWhereverThatStands() {
    assertThat(outcome("{\"type\":\"solid\",\"name\":\"a\"}")).containsExactly("thing");
    assertThat(outcome("{\"name\":\"a\",\"type\":\"very_liquid\"}")).containsExactly("thing");
    assertThat(outcome("{\"type\":\"solid\",\"name\":\"a\",\"x\":1}"))
        .containsExactly(
            "thing", FindingCode.UNKNOWN_FIELD + " at 27 expected a field of thing, but was 'x'");
  }

  @Test
  void takesATypeInCapitalsForAFaultAndReadsTheRest() {
    assertThat(outcome("{\"type\":\"Solid\",\"size\":10}"))
        .containsExactly(
            "none",
            FindingCode.INVALID_VALUE
                + " at 8 expected a type of things, but was 'Solid', did you mean 'solid'?",
            FindingCode.INVALID_VALUE + " at 23 expected a size from 0 to 9, but was '10'",
            FindingCode.MISSING_FIELD + " at 0 expected a field 'name' of thing, but was none");
  }

  @Test
  void keepsATypeThatItDoesNotKnowAndNotesIt() {
    assertThat(outcome("{\"type\":\"soled\",\"name\":\"a\",\"x\":1}"))
        .containsExactly(
            "thing",
            FindingCode.UNKNOWN_TYPE
                + " at 8 expected a type of things, but was 'soled', did you mean 'solid'?");
    assertThat(outcome("{\"type\":\"gas\",\"name\":\"a\"}"))
        .containsExactly(
            "thing", FindingCode.UNKNOWN_TYPE + " at 8 expected a type of things, but was 'gas'");
    assertThat(outcome("{\"type\":\"gas\"}"))
        .containsExactly(
            "none",
            FindingCode.MISSING_FIELD + " at 0 expected a field 'name' of thing, but was none");
  }

  @Test
  void writesTheTypeFirst() {
    assertThat(written(family, Thing.named("solid")))
        .isEqualTo("{\"type\":\"solid\",\"name\":\"solid\"}");
    assertThat(written(family, Thing.named("gas")))
        .as("the fallback's own")
        .isEqualTo("{\"name\":\"gas\"}");
  }

  @Test
  void hasTheShapeOfItsFirstTypeWithAllTags() {
    assertThat(family.types()).containsExactly("solid", "very_liquid");
    assertThat(family.shape().type().tags()).containsExactly("solid", "very_liquid");
  }
}
