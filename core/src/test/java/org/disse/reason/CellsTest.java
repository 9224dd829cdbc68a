package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.disse.entry.Ref;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.junit.jupiter.api.Test;

class CellsTest {
  private final Cells cells =
      new Cells(
          KnowledgeBase.builder()
              .id("kb")
              .title("Test")
              .add(cell("lx-2").addParents(Cell.ref("hsc")).build())
              .add(cell("hsc").addParents(Cell.ref("pericyte"), Cell.ref("fibroblast")).build())
              .add(cell("fibroblast").addParents(Cell.ref("ring")).build())
              .add(cell("ring").addParents(Cell.ref("fibroblast")).build())
              .add(cell("hepatocyte").build())
              .build());

  private static Cell.Builder cell(String id) {
    return Cell.builder().id(id).label(id).kind(CellKind.OTHER);
  }

  private boolean isA(String cell, String kind) {
    return cells.isA(Cell.ref(cell), Cell.ref(kind));
  }

  @Test
  void areKindsOfAllThatTheirParentsAreKindsOf() {
    for (String kind : new String[] {"lx-2", "hsc", "pericyte", "fibroblast", "ring"}) {
      assertThat(isA("lx-2", kind)).as(kind).isTrue();
    }
    assertThat(isA("lx-2", "hepatocyte")).isFalse();
    assertThat(isA("hsc", "lx-2")).isFalse();
    assertThat(isA("ring", "fibroblast")).isTrue();
  }

  @Test
  void areRelatedIfOneIsAKindOfTheOther() {
    assertThat(cells.areRelated(Cell.ref("hsc"), Cell.ref("lx-2"))).isTrue();
    assertThat(cells.areRelated(Cell.ref("lx-2"), Cell.ref("hsc"))).isTrue();
    assertThat(cells.areRelated(Cell.ref("hsc"), Cell.ref("hepatocyte"))).isFalse();
  }

  @Test
  void stayTheSameWhenAskedForACellThatNobodyKnows() {
    int size = cells.size();
    Ref<Cell> nobody = Cell.ref("nobody");

    assertThat(cells.areRelated(nobody, Cell.ref("hsc"))).isFalse();
    assertThat(cells.areRelated(nobody, nobody)).isTrue();
    assertThat(cells.size()).isEqualTo(size);
  }
}
