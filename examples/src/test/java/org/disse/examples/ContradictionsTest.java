package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disse.evidence.Evidence;
import org.disse.evidence.Pmid;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.target.Gene;
import org.disse.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void printsBothSidesWithWhoSaysSo() throws Exception {
    Path file = directory.resolve("a.json");
    DisseJson.strict().write(disputed(), file);

    assertThat(Run.of("contradictions", "--in", file))
        .isEqualTo(
            new Run(
                0,
                """
                smo activates gli2
                  supported and refuted
                  - supported:
                      smo activates gli2  /mechanisms/0/steps/0
                          one pubmed:1
                  - refuted:
                      smo activates gli2  /mechanisms/0/steps/0
                          two pubmed:2
                  retracted, taking no side: three pubmed:3

                1 contradiction: 1 supported and refuted
                """,
                ""));
  }

  @Test
  void findsTheDisagreementsOfTheBundledKnowledge() {
    Run run = Run.of("contradictions");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            """
            autophagy in hepatic-stellate-cell by adipose-msc-mir-181-5p-autophagy
              vesicle study against the background
              - raises it, and there is less fibrosis:
            """)
        .contains("qu-2017 doi:10.1111/jcmm.13170");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(121));
  }

  @Test
  void saysSoWhereThereAreNone() throws Exception {
    Path file = directory.resolve("a.json");
    Run.of("build", file);

    assertThat(Run.of("contradictions", "--in", file))
        .isEqualTo(new Run(0, "0 contradictions\n", ""));
  }

  private static KnowledgeBase disputed() {
    return KnowledgeBase.builder()
        .id("kb")
        .title("Test")
        .add(Gene.builder().id("smo").label("SMO").build())
        .add(Gene.builder().id("gli2").label("GLI2").build())
        .add(study("one", "1", PublicationStatus.CURRENT))
        .add(study("two", "2", PublicationStatus.CURRENT))
        .add(study("three", "3", PublicationStatus.RETRACTED))
        .add(
            Mechanism.builder()
                .id("m")
                .label("m")
                .kind(MechanismKind.BACKGROUND)
                .addSteps(
                    Step.builder()
                        .subject(Target.ref("smo"))
                        .relation(Relation.ACTIVATES)
                        .object(Target.ref("gli2"))
                        .addEvidence(says("one", Stance.SUPPORTS))
                        .addEvidence(says("two", Stance.REFUTES))
                        .addEvidence(says("three", Stance.REFUTES))
                        .build())
                .build())
        .build();
  }

  private static Evidence says(String study, Stance stance) {
    return Evidence.builder().study(Study.ref(study)).stance(stance).build();
  }

  private static Study study(String id, String pmid, PublicationStatus status) {
    return Study.builder()
        .id(id)
        .publication(Publication.builder().pmid(new Pmid(pmid)).status(status).build())
        .build();
  }
}
