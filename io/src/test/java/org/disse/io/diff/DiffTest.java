package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.entry.Section;
import org.disse.io.DisseJson;
import org.disse.io.diff.Change.EntryAdded;
import org.disse.io.diff.Change.EntryMoved;
import org.disse.io.diff.Change.EntryRemoved;
import org.disse.io.diff.Change.FieldAdded;
import org.disse.io.diff.Change.FieldChanged;
import org.disse.io.diff.Change.FieldRemoved;
import org.disse.io.diff.Change.FieldsReordered;
import org.disse.io.diff.Change.ItemAdded;
import org.disse.io.diff.Change.ItemMoved;
import org.disse.io.diff.Change.ItemRemoved;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiffTest {
  private static final String STEPS =
      ",'processes':[{'id':'p','label':'P','kind':'phenotype'}],'mechanisms':[{'id':'m','label':'M','kind':'background','steps':[%s]}]";

  /** A document with single quotes, behind its own fields. */
  static KnowledgeBase base(String more) {
    return DisseJson.standard()
        .read(("{'disse':'1.0','id':'kb','title':'T'" + more + "}").replace('\'', '"'));
  }

  private static KnowledgeBase cells(String cells) {
    return base(",'cells':[" + cells + "]");
  }

  private static String cell(String id, String more) {
    return "{'id':'" + id + "','label':'L','kind':'other'" + more + "}";
  }

  private static KnowledgeBase steps(String... relations) {
    StringBuilder steps = new StringBuilder();
    for (String relation : relations) {
      steps
          .append(steps.length() == 0 ? "" : ",")
          .append("{'subject':'p','relation':'")
          .append(relation)
          .append("','object':'p'}");
    }
    return base(STEPS.formatted(steps));
  }

  private static List<Change> changes(KnowledgeBase a, KnowledgeBase b) {
    Diff diff = Diff.between(a, b);
    assertThat(DisseJson.standard().toText(diff.applyTo(a)))
        .isEqualTo(DisseJson.standard().toText(b));
    return diff.changes();
  }

  private static Spot cellSpot(String id, String pointer) {
    return new Spot(Optional.of(Section.CELLS), Optional.of(EntryId.of(id)), pointer);
  }

  @Nested
  class OfEntries {
    @Test
    void tellsWhatCameAndWent() {
      KnowledgeBase a = cells(cell("x", "") + "," + cell("y", ""));
      KnowledgeBase b = cells(cell("y", "") + "," + cell("z", ""));

      assertThat(changes(a, b))
          .containsExactly(
              new EntryRemoved(a.cells().get(0)),
              new EntryAdded(b.cells().get(1), Optional.of(EntryId.of("y"))));
    }

    @Test
    void tellsTheFewestThatMoved() {
      KnowledgeBase a = cells(cell("x", "") + "," + cell("y", "") + "," + cell("z", ""));
      KnowledgeBase b = cells(cell("z", "") + "," + cell("x", "") + "," + cell("y", ""));

      assertThat(changes(a, b))
          .containsExactly(new EntryMoved(Section.CELLS, EntryId.of("z"), Optional.empty()));
    }

    @Test
    void takesAnIdInAnotherSectionForAnotherEntry() {
      KnowledgeBase a = cells(cell("x", ""));
      KnowledgeBase b = base(",'processes':[{'id':'x','label':'L','kind':'phenotype'}]");

      assertThat(changes(a, b))
          .containsExactly(
              new EntryRemoved(a.cells().get(0)),
              new EntryAdded(b.processes().get(0), Optional.empty()));
    }
  }

  @Nested
  class OfFields {
    @Test
    void tellsEachWithBothValues() {
      KnowledgeBase a = cells(cell("x", ",'notes':'old'"));
      KnowledgeBase b =
          cells(
              "{'id':'x','label':'M','kind':'other','species':{'id':'NCBITaxon:9606','label':'H'}}");

      assertThat(changes(a, b))
          .containsExactly(
              new FieldRemoved(cellSpot("x", "/notes"), "old"),
              new FieldChanged(cellSpot("x", "/label"), "L", "M"),
              new FieldAdded(
                  cellSpot("x", "/species"),
                  Map.of("id", "NCBITaxon:9606", "label", "H"),
                  Optional.of("kind")));
    }

    @Test
    void ofTheDocumentItself() {
      KnowledgeBase a = base("");
      KnowledgeBase b = base(",'version':'2'");

      assertThat(changes(a, b))
          .containsExactly(
              new FieldAdded(
                  new Spot(Optional.empty(), Optional.empty(), "/version"),
                  "2",
                  Optional.of("title")));
      assertThat(Diff.between(a, b)).hasToString("1 change of the document's own fields");
    }

    @Test
    void goesIntoUnknownOnesAndTellsWhereTheyStand() {
      KnowledgeBase a = cells(cell("x", ",'a/b':{'c':[1,2]},'~d':null"));
      KnowledgeBase b = cells(cell("x", ",'~d':null,'a/b':{'c':[2.0,1]}"));

      assertThat(changes(a, b))
          .containsExactly(
              new ItemRemoved(cellSpot("x", "/a~1b/c/1"), BigDecimal.valueOf(2)),
              new ItemAdded(cellSpot("x", "/a~1b/c/0"), new BigDecimal("2.0")),
              new FieldsReordered(cellSpot("x", ""), List.of("id", "label", "kind", "~d", "a/b")));
    }

    @Test
    void leadsToThemInTheDocument() {
      KnowledgeBase a = cells(cell("w", "") + "," + cell("x", ""));
      KnowledgeBase b = cells(cell("x", ",'notes':'n'"));
      Diff diff = Diff.between(a, b);

      assertThat(diff.changes())
          .extracting(diff::pointerTo)
          .containsExactly("/cells/0", "/cells/0/notes");
      assertThat(diff).hasToString("1 entry removed, 1 changed");
    }
  }

  @Nested
  class OfLists {
    @Test
    void knowsAStepThatMoved() {
      assertThat(
              changes(
                  steps("activates", "inhibits", "binds"), steps("binds", "activates", "inhibits")))
          .singleElement()
          .isInstanceOfSatisfying(
              ItemMoved.class,
              moved -> {
                assertThat(moved.spot().pointer()).isEqualTo("/steps/2");
                assertThat(moved.to()).isZero();
              });
    }

    @Test
    void takesAStepWithAnotherRelationForTheSameStepChanged() {
      assertThat(changes(steps("activates", "inhibits"), steps("activates", "binds")))
          .singleElement()
          .isEqualTo(
              new FieldChanged(
                  new Spot(
                      Optional.of(Section.MECHANISMS),
                      Optional.of(EntryId.of("m")),
                      "/steps/1/relation"),
                  "inhibits",
                  "binds"));
    }

    @Test
    void changesALongListThatIsShuffledAsAWhole() {
      StringBuilder up = new StringBuilder();
      StringBuilder down = new StringBuilder();
      for (int i = 0; i < 3000; i++) {
        up.append(i == 0 ? "" : ",").append("'s").append(i).append('\'');
        down.append(i == 0 ? "" : ",").append("'s").append(2999 - i).append('\'');
      }

      assertThat(
              changes(
                  cells(cell("x", ",'synonyms':[" + up + "]")),
                  cells(cell("x", ",'synonyms':[" + down + "]"))))
          .singleElement()
          .isInstanceOf(FieldChanged.class);
    }
  }

  @Nested
  class Applied {
    private final KnowledgeBase a = cells(cell("x", ",'synonyms':['s']"));
    private final Diff diff = Diff.between(a, cells(cell("x", ",'synonyms':['t']")));

    @Test
    void toAnotherKnowledgeBaseChangesOnlyThat() {
      KnowledgeBase other = cells(cell("y", "") + "," + cell("x", ",'synonyms':['s'],'notes':'n'"));

      assertThat(diff.applyTo(other))
          .isEqualTo(cells(cell("y", "") + "," + cell("x", ",'synonyms':['t'],'notes':'n'")));
    }

    @Test
    void refusesWhereTheEntryIsNotThere() {
      assertThatThrownBy(() -> diff.applyTo(cells(cell("y", ""))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("expected a cell that is there, but was 'x'");
    }

    @Test
    void refusesWhereTheValueIsAnotherOne() {
      assertThatThrownBy(() -> diff.applyTo(cells(cell("x", ",'synonyms':['u']"))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("expected \"s\" at cell x /synonyms/0, but was '\"u\"'");
      assertThatThrownBy(() -> diff.applyTo(cells(cell("x", ""))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("expected a list around cell x /synonyms/0, but was 'null'");
    }
  }

  @Nested
  class AsJsonPatch {
    @Test
    void isWhatTheStandardSays() {
      KnowledgeBase a = cells(cell("x", ",'notes':'n'") + "," + cell("y", ",'a/b':1"));
      KnowledgeBase b =
          base(",'causes':[{'id':'c','label':'C'}],'cells':[" + cell("y", ",'a/b':2") + "]");

      assertThat(Diff.between(a, b).toJsonPatch().replaceAll("\\s", ""))
          .isEqualTo(
              "[{\"op\":\"add\",\"path\":\"/causes\",\"value\":[{\"id\":\"c\",\"label\":\"C\"}]},"
                  + "{\"op\":\"remove\",\"path\":\"/cells/0\"},"
                  + "{\"op\":\"replace\",\"path\":\"/cells/0/a~1b\",\"value\":2}]");
    }

    @Test
    void escapesNamesAsTheStandardSays() {
      assertThat(
              Diff.between(cells(cell("x", "")), cells(cell("x", ",'~1/':1")))
                  .toJsonPatch()
                  .replaceAll("\\s", ""))
          .isEqualTo("[{\"op\":\"add\",\"path\":\"/cells/0/~01~1\",\"value\":1}]");
    }

    @Test
    void isEmptyWhereNothingChanged() {
      assertThat(Diff.between(cells(""), base("")).toJsonPatch()).isEqualTo("[]\n");
    }
  }
}
