package org.disse.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.cause.FibrosisCause;
import org.disse.evidence.Evidence;
import org.disse.evidence.Study;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final Mechanism MECHANISM =
      Mechanism.builder()
          .id("m")
          .label("m")
          .source(ExosomeSource.ref("source"))
          .addCargo(
              DeliveredCargo.builder()
                  .cargo(Cargo.ref("mir-1"))
                  .loading(Loading.ENDOGENOUS)
                  .build())
          .addCauses(FibrosisCause.ref("ccl4"), FibrosisCause.ref("bdl"))
          .addSteps(
              Step.builder()
                  .subject(Cargo.ref("mir-1"))
                  .relation(Relation.INHIBITS)
                  .object(Target.ref("smo"))
                  .in(Cell.ref("hsc"))
                  .addEvidence(Evidence.builder().study(Study.ref("yan-2017")).build())
                  .build())
          .build();

  @Test
  void tellsReferencesInTheOrderOfTheFormat() {
    List<String> references = new ArrayList<>();

    Walk.over(
        MECHANISM,
        new Walk.Visitor() {
          @Override
          public void reference(String pointer, Ref<?> ref) {
            references.add(pointer + " -> " + ref);
          }
        });

    assertThat(references)
        .containsExactly(
            "/source -> source",
            "/cargo/0/cargo -> mir-1",
            "/causes/0 -> ccl4",
            "/causes/1 -> bdl",
            "/steps/0/subject -> mir-1",
            "/steps/0/object -> smo",
            "/steps/0/in -> hsc",
            "/steps/0/evidence/0/study -> yan-2017");
  }

  @Test
  void tellsPartsBeforeWhatIsInThem() {
    List<String> parts = new ArrayList<>();

    Walk.over(
        MECHANISM,
        new Walk.Visitor() {
          @Override
          public void part(String pointer, Object part) {
            parts.add(pointer);
          }
        });

    assertThat(parts).containsExactly("/cargo/0", "/steps/0", "/steps/0/evidence/0");
  }

  @Test
  void beginsAnywhere() {
    List<String> references = new ArrayList<>();

    Walk.over(
        MECHANISM.steps().get(0),
        new Walk.Visitor() {
          @Override
          public void reference(String pointer, Ref<?> ref) {
            references.add(pointer);
          }
        });

    assertThat(references).containsExactly("/subject", "/object", "/in", "/evidence/0/study");
  }

  @Test
  void staysSilentWhereNobodyListens() {
    List<String> met = new ArrayList<>();

    Walk.over(MECHANISM, new Walk.Visitor() {});
    Walk.over(
        MicroRna.builder().id("mir-1").label("miR-1").build(),
        new Walk.Visitor() {
          @Override
          public void reference(String pointer, Ref<?> ref) {
            met.add(pointer);
          }
        });

    assertThat(met).isEmpty();
  }
}
