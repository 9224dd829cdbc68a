package org.disse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.knowledge.SmallBase.LX2;
import static org.disse.knowledge.SmallBase.MIR122;
import static org.disse.knowledge.SmallBase.SMO;
import static org.disse.knowledge.SmallBase.base;
import static org.disse.knowledge.SmallBase.cause;
import static org.disse.knowledge.SmallBase.cell;

import org.disse.cargo.Cargo;
import org.disse.cause.CauseCategory;
import org.disse.cause.FibrosisCause;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What refers to what in a knowledge base, and what it is a kind of. */
class KnowledgeBaseLinksTest {
  @Nested
  class Referring {
    private final Mechanism mechanism =
        Mechanism.builder()
            .id("m")
            .label("m")
            .addCargo(DeliveredCargo.builder().cargo(mir122()).loading(Loading.ENDOGENOUS).build())
            .addSteps(
                Step.builder()
                    .subject(mir122())
                    .relation(Relation.INHIBITS)
                    .object(SMO.ref())
                    .in(LX2.ref())
                    .build())
            .build();
    private final Cell child = cell("child").toBuilder().addParents(LX2.ref()).build();
    private final KnowledgeBase base = base(mechanism, child, LX2, SMO, MIR122);

    private static Ref<Cargo> mir122() {
      return Cargo.ref("mir-122");
    }

    @Test
    void namesEachReferrerOnceSectionBySection() {
      assertThat(base.referrersOf(LX2.id())).containsExactly(child, mechanism);
      assertThat(base.referrersOf(MIR122.id())).containsExactly(mechanism);
      assertThat(base.referrersOf(mechanism.id())).isEmpty();
      assertThat(base.referrersOf(EntryId.of("nothing"))).isEmpty();
    }

    @Test
    void cannotBeChanged() {
      assertThatThrownBy(() -> base.referrersOf(LX2.id()).clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void worksForIdsThatAreNotThere() {
      assertThat(base(child).referrersOf(EntryId.of("lx-2"))).containsExactly(child);
    }
  }

  @Nested
  class Categories {
    private final FibrosisCause viral = cause("viral").category(CauseCategory.VIRAL).build();
    private final FibrosisCause toxin =
        cause("toxin").category(CauseCategory.DRUG_OR_TOXIN).build();

    @Test
    void areTheCausesOwn() {
      FibrosisCause own =
          cause("own").category(CauseCategory.METABOLIC).addParents(viral.ref()).build();

      assertThat(base(viral, own).categoriesOf(own)).containsExactly(CauseCategory.METABOLIC);
    }

    @Test
    void comeFromTheNearestParentsThatHaveOne() {
      FibrosisCause middle = cause("middle").addParents(viral.ref()).build();
      FibrosisCause low = cause("low").addParents(toxin.ref(), middle.ref()).build();

      assertThat(base(low, viral, middle, toxin).categoriesOf(low))
          .containsExactly(CauseCategory.VIRAL, CauseCategory.DRUG_OR_TOXIN);
    }

    @Test
    void areNoneWhereNoneIsStated() {
      FibrosisCause root = cause("liver-disease").build();
      FibrosisCause child = cause("child").addParents(root.ref()).build();

      assertThat(base(root, child).categoriesOf(child)).isEmpty();
    }

    @Test
    void leaveOutParentsThatAreNotThere() {
      FibrosisCause child =
          cause("child").addParents(FibrosisCause.ref("nothing"), viral.ref()).build();

      assertThat(base(child, viral).categoriesOf(child)).containsExactly(CauseCategory.VIRAL);
    }

    @Test
    void endInACycle() {
      FibrosisCause one = cause("one").addParents(FibrosisCause.ref("two")).build();
      FibrosisCause two = cause("two").addParents(one.ref(), viral.ref()).build();
      FibrosisCause self = cause("self").addParents(FibrosisCause.ref("self")).build();
      KnowledgeBase base = base(one, two, self, viral);

      assertThat(base.categoriesOf(one)).containsExactly(CauseCategory.VIRAL);
      assertThat(base.categoriesOf(self)).isEmpty();
    }

    @Test
    void areFoundThroughAVeryLongChain() {
      KnowledgeBase.Builder builder = KnowledgeBase.builder().id("kb").title("Test").add(viral);
      FibrosisCause last = viral;
      for (int i = 0; i < 10_000; i++) {
        last = cause("cause-" + i).addParents(last.ref()).build();
        builder.add(last);
      }

      assertThat(builder.build().categoriesOf(last)).containsExactly(CauseCategory.VIRAL);
    }
  }
}
