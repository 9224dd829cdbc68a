package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.codec.Trees;
import org.disse.io.diff.Change.FieldAdded;
import org.disse.io.diff.Change.FieldChanged;
import org.disse.io.diff.Change.FieldRemoved;
import org.disse.io.diff.Change.FieldsReordered;
import org.disse.io.diff.Change.ItemAdded;
import org.disse.io.diff.Change.ItemMoved;
import org.disse.io.diff.Change.ItemRemoved;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was made for one knowledge base is tried on another one. */
class ForeignPatchTest {
  private static Spot at(String pointer) {
    return new Spot(Optional.of(Section.CELLS), Optional.of(EntryId.of("c")), pointer);
  }

  private static Map<String, @Nullable Object> tree() {
    return Trees.of(
        DiffTest.base(
                ",'cells':[{'id':'c','label':'C','kind':'other','synonyms':['s','t'],"
                    + "'x':{'y':null,'01':[]}}]")
            .cells()
            .get(0));
  }

  static Stream<Change> foreign() {
    Stream<Change> changes = Stream.of();
    for (String end : List.of("2", "3", "-1", "01", "+1", "-", "", "x", "99999999999999999999")) {
      Spot item = at("/synonyms/" + end);
      changes =
          Stream.concat(
              changes,
              Stream.of(
                  new ItemRemoved(item, "s"),
                  new ItemMoved(item, 0, "s"),
                  new FieldChanged(item, "s", "u"),
                  new FieldChanged(at("/synonyms/" + end + "/z"), "s", "u"),
                  new FieldRemoved(at("/synonyms/" + end + "/z"), "s"),
                  new FieldsReordered(at("/synonyms/" + end), List.of("a"))));
    }
    return Stream.concat(
        changes,
        Stream.of(
            new ItemAdded(at("/synonyms/3"), "u"),
            new ItemAdded(at("/synonyms/01"), "u"),
            new ItemAdded(at("/synonyms/-1"), "u"),
            new ItemAdded(at("/label/0"), "u"),
            new ItemMoved(at("/synonyms/0"), 2, "s"),
            new ItemMoved(at("/synonyms/0"), -1, "s"),
            new ItemRemoved(at("/x/01/0"), "s"),
            new ItemRemoved(at("/nothing/0"), "s"),
            new FieldAdded(at("/label"), "u", Optional.empty()),
            new FieldAdded(at("/synonyms/0"), "u", Optional.empty()),
            new FieldAdded(at("/nothing/a"), "u", Optional.empty()),
            new FieldRemoved(at("/nothing"), null),
            new FieldRemoved(at("/label"), null),
            new FieldRemoved(at("/x/y"), "s"),
            new FieldChanged(at("/nothing"), null, "u"),
            new FieldChanged(at("/x/nothing"), null, "u")));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void isRefusedWithThePointer(Change change) {
    assertThatThrownBy(() -> new TreePatch(tree()).apply(change))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("expected ")
        .hasMessageContaining("cell c " + change.spot().pointer());
  }

  @Test
  void isRefusedWithThePointerWhereNoEntryCouldComeOfIt() {
    KnowledgeBase before = DiffTest.base(",'cells':[{'id':'c','label':'C','kind':'other','x':1}]");
    KnowledgeBase after =
        DiffTest.base(
            ",'cells':[{'id':'c','label':'C','kind':'other','x':1,'species':{'id':'NCBITaxon:1','label':'A'}}]");
    KnowledgeBase other =
        DiffTest.base(",'cells':[{'id':'c','label':'C','kind':'other','synonyms':['a']}]");
    List<Change> changes =
        List.of(
            new FieldChanged(at("/synonyms"), List.of("a"), "a"),
            new FieldRemoved(at("/kind"), "other"));

    assertThat(Diff.between(before, after).applyTo(other).cells().get(0).species()).isPresent();
    assertThatThrownBy(() -> new Patcher(other).apply(changes.subList(0, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cell c /synonyms");
    assertThatThrownBy(() -> new Patcher(other).apply(changes.subList(1, 2)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cell c")
        .hasMessageContaining("kind");
  }

  @Test
  void appliesOrIsRefusedWhateverItIsAppliedTo() {
    Random random = new Random(31);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      List<KnowledgeBase> history = new Edits(random).history(Documents.random(random), 6);
      Diff diff = Diff.between(history.get(0), history.get(6));
      for (KnowledgeBase other :
          List.of(history.get(3), history.get(6), Documents.random(random))) {
        try {
          KnowledgeBase patched = diff.applyTo(other);
          String text = DisseJson.standard().toText(patched);
          assertThat(text).isNotEmpty();
        } catch (InvalidValueException e) {
          assertThat(e).hasMessageStartingWith("expected ").hasMessageContaining(", but ");
          refused++;
        }
      }
    }
    assertThat(refused).isBetween(50, 299);
  }
}
