package org.disse.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.entry.Entry;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Pmcid;
import org.disse.evidence.Pmid;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;

/** Studies of each kind, and what is appraised of statements that rest on them. */
abstract class AppraisalFixture {
  static final Study VIVO = study("vivo", Setting.IN_VIVO);
  static final Study VIVO2 = study("vivo2", Setting.IN_VIVO);
  static final Study VITRO = study("vitro", Setting.IN_VITRO);
  static final Study BARE = study("bare");
  static final Study DONOR =
      builder("donor").addExperiments(given(Setting.IN_VIVO, Treatment.DONOR_CELLS)).build();
  static final Study ALONE =
      builder("alone").addExperiments(given(Setting.IN_VIVO, Treatment.CARGO_ALONE)).build();
  static final Study BOTH =
      builder("both")
          .addExperiments(
              given(Setting.IN_VIVO, Treatment.VESICLE), given(Setting.IN_VITRO, Treatment.VESICLE))
          .build();
  static final Study RETRACTED =
      study("retracted").toBuilder()
          .publication(Publication.builder().title("t").status(PublicationStatus.RETRACTED).build())
          .build();
  static final Study TWIN_A = twin("twin-a");
  static final Study TWIN_B = twin("twin-b");

  final List<Entry> entries =
      new ArrayList<>(
          List.of(VIVO, VIVO2, VITRO, BARE, DONOR, ALONE, BOTH, RETRACTED, TWIN_A, TWIN_B));

  double tiered(Evidence... evidence) {
    return score(new Tiered(), evidence).value();
  }

  double belief(double systematic, double random, Evidence... evidence) {
    return score(new Belief(new ErrorRates(systematic, random)), evidence).value();
  }

  double count(Evidence... evidence) {
    return score(new Count(), evidence).value();
  }

  Score score(RollUp rollUp, Evidence... evidence) {
    return step("cargo", rollUp, evidence);
  }

  Score step(String subject, RollUp rollUp, Evidence... evidence) {
    Mechanism mechanism = mechanism("m").addSteps(step(subject, "gene", evidence)).build();
    return appraisal(rollUp, mechanism).step(mechanism, mechanism.steps().get(0));
  }

  Appraisal appraisal(RollUp rollUp, Mechanism... mechanisms) {
    KnowledgeBase base =
        KnowledgeBase.builder()
            .id("kb")
            .title("Test")
            .addAll(entries)
            .addAll(List.of(mechanisms))
            .add(MicroRna.builder().id("cargo").label("c").build())
            .add(MicroRna.builder().id("other").label("o").build())
            .add(MicroRna.builder().id("third").label("t").build())
            .add(Gene.builder().id("gene").label("g").build())
            .add(Gene.builder().id("gene2").label("g").build())
            .add(
                ExosomeSource.builder()
                    .id("source")
                    .label("s")
                    .vesicle(VesicleKind.EXOSOME)
                    .build())
            .build();
    return Appraisal.of(base, rollUp);
  }

  static Mechanism.Builder mechanism(String id) {
    return Mechanism.builder().id(id).label(id);
  }

  static DeliveredCargo carried(String id) {
    return DeliveredCargo.builder().cargo(Cargo.ref(id)).loading(Loading.ENDOGENOUS).build();
  }

  static Step step(String subject, String object, Evidence... evidence) {
    return Step.builder()
        .subject(Sketch.to(subject))
        .relation(Relation.INHIBITS)
        .object(Sketch.to(object))
        .addEvidence(evidence)
        .build();
  }

  static Evidence supports(String study, Basis... basis) {
    return Evidence.builder().study(Study.ref(study)).addBasis(basis).build();
  }

  static Evidence refutes(String study) {
    return evidence(study, Stance.REFUTES);
  }

  static Evidence evidence(String study, Stance stance) {
    return Evidence.builder().study(Study.ref(study)).stance(stance).build();
  }

  static Study study(String id, Setting... settings) {
    Study.Builder study = builder(id);
    for (Setting setting : settings) {
      study.addExperiments(given(setting, Treatment.VESICLE));
    }
    return study.build();
  }

  static Study.Builder builder(String id) {
    return Study.builder().id(id).publication(Publication.builder().title("t").build());
  }

  static Experiment given(Setting setting, Treatment treatment) {
    return Experiment.builder()
        .id(setting.name().toLowerCase(Locale.ROOT) + "-" + Words.of(treatment).replace(' ', '-'))
        .setting(setting)
        .treatment(treatment)
        .build();
  }

  static Study twin(String id) {
    return builder(id).publication(Publication.builder().pmid(new Pmid("12345")).build()).build();
  }

  static Study doi(String id, String doi) {
    return builder(id).publication(Publication.builder().doi(doi).build()).build();
  }

  static Study cited(String id, int pmid, String pmcid) {
    return builder(id)
        .publication(
            Publication.builder()
                .pmid(new Pmid(Integer.toString(pmid)))
                .pmcid(new Pmcid(pmcid))
                .build())
        .build();
  }
}
