package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.diff.DiffTest.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disse.io.diff.Conflict.Kind;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MergeTest {
  static KnowledgeBase cells(String... cells) {
    return base(",'cells':[" + String.join(",", cells) + "]");
  }

  static String cell(String id, String more) {
    return "{'id':'" + id + "','label':'L','kind':'other'" + more + "}";
  }

  private static KnowledgeBase study(String study) {
    return base(",'studies':[{'id':'s'," + study + "}]");
  }

  static KnowledgeBase mechanism(String steps) {
    return base(
        ",'processes':[{'id':'p','label':'P','kind':'phenotype'},{'id':'q','label':'Q','kind':'phenotype'}],"
            + "'mechanisms':[{'id':'m','label':'M','kind':'background','steps':["
            + steps
            + "]}],'studies':[{'id':'s','publication':{'pmid':'1'}}]");
  }

  static String step(String relation, String more) {
    return "{'subject':'p','relation':'" + relation + "','object':'q'" + more + "}";
  }

  static List<String> pointers(MergeResult result) {
    return result.conflicts().stream().map(c -> c.kind().id() + " " + c.spot()).toList();
  }

  @Nested
  class OfThree {
    @Test
    void takesWhatEachSideChanged() {
      MergeResult result =
          Merge.threeWay(
              cells(cell("x", ""), cell("y", "")),
              cells(cell("x", ",'notes':'n'"), cell("y", ""), cell("a", "")),
              cells(cell("x", ",'synonyms':['s']"), cell("b", "")));

      assertThat(result.conflicts()).isEmpty();
      assertThat(result.rest())
          .isEqualTo(
              cells(cell("x", ",'synonyms':['s'],'notes':'n'"), cell("a", ""), cell("b", "")));
    }

    @Test
    void tellsTheThreeValuesWhereBothChangedOneField() {
      MergeResult result =
          Merge.threeWay(
              cells(cell("x", ",'notes':'o'")),
              cells(cell("x", ",'notes':'a'")),
              cells(cell("x", ",'notes':'b'")));

      assertThat(result.merged()).isEmpty();
      assertThat(result.rest()).isEqualTo(cells(cell("x", ",'notes':'o'")));
      assertThat(result.conflicts())
          .containsExactly(
              new Conflict(
                  Kind.BOTH_CHANGED,
                  Spot.of(result.rest().cells().get(0)).at("/notes"),
                  Optional.of("o"),
                  Optional.of("a"),
                  Optional.of("b"),
                  "expected one change, but was changed by both sides, each in its way"));
    }

    @Test
    void tellsThatAnEntryWasRemovedAndChanged() {
      MergeResult result =
          Merge.threeWay(cells(cell("x", "")), base(""), cells(cell("x", ",'notes':'b'")));

      assertThat(pointers(result)).containsExactly("removed-and-changed cell x");
      assertThat(result.conflicts().get(0).a()).isEmpty();
      assertThat(result.rest()).isEqualTo(cells(cell("x", "")));
    }

    @Test
    void neverMixesAValueWithAnotherUnit() {
      String amount =
          "'publication':{'pmid':'1'},'preparation':{'diameter':{'value':%s,'unit':'%s'}}";

      MergeResult result =
          Merge.threeWay(
              study(amount.formatted("100", "nm")),
              study(amount.formatted("120", "nm")),
              study(amount.formatted("100", "um")));

      assertThat(pointers(result)).containsExactly("both-changed study s /preparation/diameter");
      assertThat(result.conflicts().get(0).a())
          .contains(Map.of("value", new BigDecimal("120"), "unit", "nm"));
    }

    @Test
    void neverMovesEvidenceToAnotherRelation() {
      MergeResult result =
          Merge.threeWay(
              mechanism(step("activates", "")),
              mechanism(step("inhibits", "")),
              mechanism(step("activates", ",'evidence':[{'study':'s'}]")));

      assertThat(pointers(result)).containsExactly("removed-and-changed mechanism m /steps/0");
      assertThat(result.rest().mechanisms().get(0).steps())
          .extracting(Step::relation)
          .extracting(Enum::name)
          .containsExactly("INHIBITS", "ACTIVATES");
    }

    @Test
    void mergesEvidenceAndConditionOfOneStep() {
      MergeResult result =
          Merge.threeWay(
              mechanism(step("activates", "")),
              mechanism(step("activates", ",'indirect':true")),
              mechanism(step("activates", ",'evidence':[{'study':'s'}]")));

      assertThat(result.merged())
          .contains(mechanism(step("activates", ",'indirect':true,'evidence':[{'study':'s'}]")));
    }

    @Test
    void tellsThatBothReorderedTheSteps() {
      String one = step("activates", "");
      String two = step("inhibits", "");
      String three = step("binds", "");

      MergeResult result =
          Merge.threeWay(
              mechanism(one + "," + two + "," + three),
              mechanism(two + "," + one + "," + three),
              mechanism(one + "," + three + "," + two));

      assertThat(pointers(result)).containsExactly("reordered mechanism m /steps");
      assertThat(result.rest()).isEqualTo(mechanism(one + "," + two + "," + three));
    }

    @Test
    void takesTheNewOrderOfOneSideAndTheNewStepOfTheOther() {
      String one = step("activates", "");
      String two = step("inhibits", "");
      String three = step("binds", "");

      MergeResult result =
          Merge.threeWay(
              mechanism(one + "," + two),
              mechanism(two + "," + one),
              mechanism(one + "," + three + "," + two));

      assertThat(result.merged()).contains(mechanism(two + "," + one + "," + three));
    }

    @Test
    void bringsBackWhatTheOtherSideBeganToUse() {
      MergeResult result =
          Merge.threeWay(
              cells(cell("x", ""), cell("y", "")),
              cells(cell("y", "")),
              cells(cell("x", ""), cell("y", ",'parents':['x']")));

      assertThat(pointers(result)).containsExactly("reference-lost cell x");
      assertThat(result.conflicts().get(0).message())
          .isEqualTo("expected no use of what one side removed, but was used by cell y /parents/0");
      assertThat(result.rest()).isEqualTo(cells(cell("x", ""), cell("y", ",'parents':['x']")));
    }

    @Test
    void undoesWhatMakesACycleTogether() {
      KnowledgeBase before = cells(cell("x", ""), cell("y", ""));

      MergeResult result =
          Merge.threeWay(
              before,
              cells(cell("x", ",'parents':['y']"), cell("y", "")),
              cells(cell("x", ""), cell("y", ",'parents':['x']")));

      assertThat(pointers(result))
          .containsExactlyInAnyOrder("rule-broken cell x", "rule-broken cell y");
      assertThat(result.rest()).isEqualTo(before);
    }

    @Test
    void undoesWhatBreaksARuleOfOneEntryTogether() {
      KnowledgeBase before = study("'publication':{'pmid':'1','doi':'10.1234/a','year':2020}");

      MergeResult result =
          Merge.threeWay(
              before,
              study("'publication':{'pmid':'1','year':2020}"),
              study("'publication':{'doi':'10.1234/a','year':2020}"));

      assertThat(pointers(result)).containsExactly("rule-broken study s");
      assertThat(result.rest()).isEqualTo(before);
    }

    @Test
    void undoesTheUseOfAnExperimentThatTheOtherSideRemoved() {
      String parts =
          ",'processes':[{'id':'p','label':'P','kind':'phenotype'}],"
              + "'mechanisms':[{'id':'m','label':'M','kind':'background','evidence':[{'study':'s'%s}]}],"
              + "'studies':[{'id':'s','publication':{'pmid':'1'}%s}]";
      String experiments = ",'experiments':[{'id':'e','setting':'in_vivo'}]";

      MergeResult result =
          Merge.threeWay(
              base(parts.formatted("", experiments)),
              base(parts.formatted("", "")),
              base(parts.formatted(",'experiments':['e']", experiments)));

      assertThat(pointers(result)).containsExactly("rule-broken mechanism m");
      assertThat(result.rest()).isEqualTo(base(parts.formatted("", "")));
    }

    @Test
    void tellsThatBothAddedOneIdInTwoSections() {
      MergeResult result =
          Merge.threeWay(
              base(""),
              cells(cell("x", "")),
              base(",'processes':[{'id':'x','label':'X','kind':'phenotype'}]"));

      assertThat(pointers(result)).containsExactly("both-changed cell x");
      assertThat(result.rest()).isEqualTo(cells(cell("x", "")));
    }

    @Test
    void leavesAloneWhatWasWrongBefore() {
      KnowledgeBase partial = cells(cell("x", "")).toBuilder().build();
      KnowledgeBase dangling =
          KnowledgeBase.builder()
              .from(partial)
              .cells(
                  List.of(
                      partial.cells().get(0).toBuilder().addParents(Cell.ref("elsewhere")).build()))
              .build();

      MergeResult result = Merge.threeWay(partial, dangling, partial);

      assertThat(result.merged()).contains(dangling);
    }
  }
}
