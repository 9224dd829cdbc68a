package org.disse.examples.recipe;

import org.disse.cargo.Cargo;
import org.disse.check.Checks;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Study;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Target;

/** Says what a paper says: a step with its evidence, in a mechanism, beside what is known. */
final class BuildMechanism {
  public static void main(String[] args) {
    Evidence evidence =
        Evidence.builder()
            .study(Study.ref("cheng-2023"))
            .addBasis(Basis.INHIBITOR, Basis.OVEREXPRESSION)
            .says("an inhibitor of the miRNA removed the effect, more of it enhanced it")
            .build();
    Step silencing =
        Step.builder()
            .subject(Cargo.ref("mir-27b-3p"))
            .relation(Relation.INHIBITS)
            .object(Target.ref("yap1"))
            .in(Cell.ref("hepatic-stellate-cell"))
            .addEvidence(evidence)
            .build();
    Mechanism mechanism =
        Mechanism.builder()
            .id("mine")
            .label("miR-27b-3p of umbilical cord MSC exosomes silences YAP1")
            .source(ExosomeSource.ref("human-umbilical-cord-msc-exosome"))
            .addCargo(
                DeliveredCargo.builder()
                    .cargo(Cargo.ref("mir-27b-3p"))
                    .loading(Loading.ENDOGENOUS)
                    .build())
            .addSteps(silencing)
            .build();

    KnowledgeBase more = Catalog.load().toBuilder().add(mechanism).build();
    System.out.println(Checks.structural().run(more).isValid()); // every reference leads somewhere
    System.out.print(DisseJson.strict().toText(mechanism));
  }
}
