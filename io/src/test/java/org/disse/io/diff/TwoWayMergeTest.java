package org.disse.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.io.diff.MergeTest.cell;
import static org.disse.io.diff.MergeTest.cells;
import static org.disse.io.diff.MergeTest.mechanism;
import static org.disse.io.diff.MergeTest.pointers;
import static org.disse.io.diff.MergeTest.step;

import org.disse.entry.Entry;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Two documents without a common past. */
class TwoWayMergeTest {
  @Test
  void unitesWhatDoesNotContradict() {
    MergeResult result =
        Merge.twoWay(
            cells(cell("x", ",'synonyms':['s','u']"), cell("a", "")),
            cells(cell("b", ""), cell("x", ",'synonyms':['t','s'],'notes':'n'")));

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.rest().entries())
        .extracting(Entry::id)
        .extracting(Object::toString)
        .containsExactly("b", "x", "a");
    assertThat(result.rest().cells().get(1).synonyms()).containsExactly("t", "s", "u");
  }

  @Test
  void takesADefaultForAStatement() {
    MergeResult result =
        Merge.twoWay(
            mechanism(step("activates", "")), mechanism(step("activates", ",'indirect':true")));

    assertThat(pointers(result)).containsExactly("both-changed mechanism m /steps/0/indirect");
    assertThat(result.conflicts().get(0).base()).isEmpty();
    assertThat(result.conflicts().get(0).a()).contains(false);
  }

  @Test
  void keepsEvidenceForAndAgainstBeside() {
    MergeResult result =
        Merge.twoWay(
            mechanism(step("activates", ",'evidence':[{'study':'s'}]")),
            mechanism(step("activates", ",'evidence':[{'study':'s','stance':'refutes'}]")));

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.rest().mechanisms().get(0).steps().get(0).evidence()).hasSize(2);
  }

  @Test
  void tellsThatTheTitlesDiffer() {
    KnowledgeBase a = cells(cell("x", ""));

    MergeResult result = Merge.twoWay(a, a.toBuilder().title("U").build());

    assertThat(pointers(result)).containsExactly("both-changed document /title");
    assertThat(result.rest()).isEqualTo(a);
  }
}
