package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.cause;
import static org.disse.check.CheckFixture.cell;
import static org.disse.check.CheckFixture.run;

import org.disse.entry.EntryId;
import org.disse.knowledge.KnowledgeBase;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HierarchyCheckTest {
  private static final Check CHECK = new HierarchyCheck();

  @Test
  void findsNothingInATree() {
    assertThat(run(CHECK, cell("a", "root"), cell("root"), cell("b", "root"), cell("c", "b")))
        .isEmpty();
  }

  @Test
  void findsNothingInADiamond() {
    assertThat(
            run(
                CHECK,
                cell("low", "left", "right"),
                cell("left", "top"),
                cell("right", "top"),
                cell("top")))
        .isEmpty();
  }

  @Test
  void findsAnEntryThatIsItsOwnParent() {
    assertThat(run(CHECK, cell("root"), cell("a", "root", "a")))
        .containsExactly(
            Finding.builder()
                .code("hierarchy-cycle")
                .severity(Severity.ERROR)
                .pointer("/cells/1/parents/1")
                .entry(EntryId.of("a"))
                .message("expected a parent that does not lead back to 'a', but was 'a'")
                .build());
  }

  @Test
  void findsACycleOfTwoOnce() {
    assertThat(run(CHECK, cause("a", "b"), cause("b", "a")))
        .singleElement()
        .hasToString(
            "error hierarchy-cycle /causes/1/parents/0 expected a parent that does not lead back to"
                + " 'b', but was 'a'");
  }

  @Test
  void findsACycleOfThreeOnce() {
    Process a = process("a", "b");
    Process b = process("b", "c");
    Process c = process("c", "a");

    assertThat(run(CHECK, a, b, c))
        .singleElement()
        .hasToString(
            "error hierarchy-cycle /processes/2/parents/0 expected a parent that does not lead back"
                + " to 'c', but was 'a'");
  }

  @Test
  void findsTwoCycles() {
    assertThat(
            run(
                CHECK,
                cell("a", "b"),
                cell("b", "a"),
                cell("c", "d"),
                cell("d", "c"),
                cell("e", "a")))
        .extracting(Finding::pointer)
        .containsExactly("/cells/1/parents/0", "/cells/3/parents/0");
  }

  @Test
  void findsTwoCyclesThatShareAnEntry() {
    assertThat(run(CHECK, cell("a", "b", "c"), cell("b", "a"), cell("c", "a")))
        .extracting(Finding::pointer)
        .containsExactly("/cells/1/parents/0", "/cells/2/parents/0");
  }

  @Test
  void findsACycleAboveItsStart() {
    assertThat(run(CHECK, cell("low", "a"), cell("a", "b"), cell("b", "a")))
        .extracting(Finding::pointer)
        .containsExactly("/cells/2/parents/0");
  }

  @Test
  void goesPastParentsThatAreNotThere() {
    assertThat(run(CHECK, cell("a", "gone", "b"), cell("b"))).isEmpty();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void climbsAVeryLongChainWithoutOverflowingTheStack() {
    KnowledgeBase.Builder builder = KnowledgeBase.builder().id("kb").title("Test");
    int length = 100_000;
    for (int i = 0; i < length; i++) {
      builder.add(cell("c" + i, "c" + (i + 1) % length));
    }

    assertThat(run(CHECK, builder.build()))
        .singleElement()
        .extracting(Finding::pointer)
        .isEqualTo("/cells/99999/parents/0");
  }

  private static Process process(String id, String parent) {
    return Process.builder()
        .id(id)
        .label(id)
        .kind(ProcessKind.CELLULAR_PROCESS)
        .addParents(Process.ref(parent))
        .build();
  }
}
