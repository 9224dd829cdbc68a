package org.disse.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.cargo.SmallInterferingRna;
import org.disse.cause.FibrosisCause;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Publication;
import org.disse.evidence.Setting;
import org.disse.evidence.Study;
import org.disse.evidence.Treatment;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;
import org.disse.source.VesicleKind;
import org.disse.target.Gene;
import org.disse.target.Target;
import org.disse.term.Curie;
import org.disse.term.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private static final Term RAT = Term.of("NCBITaxon:10116", "Rattus norvegicus");

  private static Experiment experiment(String id, Setting setting, Treatment treatment) {
    return Experiment.builder().id(id).setting(setting).species(RAT).treatment(treatment).build();
  }

  private static Study study(String id, Experiment... experiments) {
    return Study.builder()
        .id(id)
        .publication(Publication.builder().title(id).build())
        .addAllExperiments(List.of(experiments))
        .build();
  }

  private static Mechanism.Builder mechanism(String id, MechanismKind kind, String study) {
    return Mechanism.builder()
        .id(id)
        .label(id)
        .kind(kind)
        .addEvidence(Evidence.builder().study(Study.ref(study)).build());
  }

  private static Step step(String subject, Relation relation, String object) {
    return Step.builder()
        .subject(Sketch.to(subject))
        .relation(relation)
        .object(Sketch.to(object))
        .build();
  }

  private static FibrosisCause cause(String id, String... parents) {
    FibrosisCause.Builder cause = FibrosisCause.builder().id(id).label(id);
    List.of(parents).forEach(parent -> cause.addParents(FibrosisCause.ref(parent)));
    return cause.build();
  }

  /**
   * A vesicle delivers mir, which inhibits gene; the background says that gene activates end; a
   * second mechanism, of another cause, says that mir activates gene.
   */
  private final KnowledgeBase base =
      KnowledgeBase.builder()
          .id("kb")
          .title("Conditions")
          .add(cause("toxic"))
          .add(cause("ccl4", "toxic"))
          .add(cause("viral"))
          .add(source("vesicle"))
          .add(MicroRna.builder().id("mir").label("mir").build())
          .add(MicroRna.builder().id("lost").label("lost").build())
          .add(
              SmallInterferingRna.builder()
                  .id("sirna")
                  .label("sirna")
                  .silences(Target.ref("gene"))
                  .build())
          .add(Gene.builder().id("gene").label("gene").build())
          .add(Gene.builder().id("end").label("end").build())
          .add(
              study(
                  "vesicles",
                  experiment("dish", Setting.IN_VITRO, Treatment.VESICLE),
                  experiment("cells", Setting.IN_VIVO, Treatment.DONOR_CELLS)))
          .add(study("review"))
          .add(
              mechanism("first", MechanismKind.VESICLE, "vesicles")
                  .source(ExosomeSource.ref("vesicle"))
                  .addCauses(FibrosisCause.ref("ccl4"))
                  .addCargo(delivered("mir", Loading.ENDOGENOUS))
                  .addCargo(delivered("lost", Loading.DEPLETED))
                  .addSteps(step("mir", Relation.INHIBITS, "gene"))
                  .addSteps(step("lost", Relation.INHIBITS, "gene"))
                  .build())
          .add(
              mechanism("second", MechanismKind.VESICLE, "review")
                  .addCauses(FibrosisCause.ref("viral"))
                  .addSteps(step("mir", Relation.ACTIVATES, "gene"))
                  .build())
          .add(
              mechanism("known", MechanismKind.BACKGROUND, "review")
                  .addSteps(step("gene", Relation.ACTIVATES, "end"))
                  .build())
          .build();

  private final CausalGraph graph = CausalGraph.of(base);

  private static ExosomeSource source(String id) {
    return ExosomeSource.builder().id(id).label(id).vesicle(VesicleKind.EXOSOME).build();
  }

  private static DeliveredCargo delivered(String id, Loading loading) {
    return DeliveredCargo.builder().cargo(Cargo.ref(id)).loading(loading).build();
  }

  private Verdict verdict(String subject, String object, Conditions conditions) {
    return graph.effectOf(Sketch.to(subject), Sketch.to(object), conditions).verdict();
  }

  private Verdict mirOnGene(Conditions conditions) {
    return verdict("mir", "gene", conditions);
  }

  @Nested
  class ImpliedSteps {
    @Test
    void areThatASourceDeliversItsCargo() {
      Chain chain =
          graph
              .effectOf(Sketch.to("vesicle"), Sketch.to("gene"), Conditions.any())
              .witness(Sign.NEGATIVE)
              .orElseThrow();

      assertThat(chain).hasToString("vesicle DELIVERS mir, mir INHIBITS gene");
      assertThat(chain.links().get(0).implied()).isTrue();
      assertThat(chain.links().get(0).mechanism())
          .map(Mechanism::id)
          .hasToString("Optional[first]");
      assertThat(chain.links().get(0).evidence()).hasSize(1);
      assertThat(chain.links().get(1).implied()).isFalse();
    }

    @Test
    void doNotDeliverWhatIsDepleted() {
      assertThat(verdict("vesicle", "lost", Conditions.any())).isEqualTo(Verdict.NONE);
    }

    @Test
    void inhibitWhatACargoSilences() {
      Chain chain =
          graph.effectOf(Sketch.to("sirna"), Sketch.to("end")).witness(Sign.NEGATIVE).orElseThrow();

      assertThat(chain).hasToString("sirna INHIBITS gene, gene ACTIVATES end");
      assertThat(chain.links().get(0).mechanism()).isEmpty();
    }

    @Test
    void countAsSteps() {
      assertThat(graph.size()).isEqualTo(4 + 1 + 1);
    }
  }

  @Nested
  class OnMechanisms {
    @Test
    void areNoneAtFirst() {
      assertThat(mirOnGene(Conditions.any())).isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void takeOneCauseAndItsSubCauses() {
      assertThat(mirOnGene(Conditions.any().under(FibrosisCause.ref("toxic"))))
          .isEqualTo(Verdict.NEGATIVE);
      assertThat(mirOnGene(Conditions.any().under(FibrosisCause.ref("viral"))))
          .isEqualTo(Verdict.POSITIVE);
      assertThat(verdict("mir", "end", Conditions.any().under(FibrosisCause.ref("viral"))))
          .as("background names no cause and holds under all")
          .isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void takeOneMechanismBesideTheBackground() {
      Conditions within = Conditions.any().within(Mechanism.ref("first"));

      assertThat(verdict("mir", "end", within)).isEqualTo(Verdict.NEGATIVE);
      assertThat(verdict("mir", "end", within.withoutBackground())).isEqualTo(Verdict.NONE);
      assertThat(mirOnGene(within.withoutBackground())).isEqualTo(Verdict.NEGATIVE);
    }

    @Test
    void takeTheBackgroundAlone() {
      assertThat(mirOnGene(Conditions.any().backgroundOnly())).isEqualTo(Verdict.NONE);
      assertThat(verdict("gene", "end", Conditions.any().backgroundOnly()))
          .isEqualTo(Verdict.POSITIVE);
    }

    @Test
    void makeCaveatsOfWhatTheyLeaveOut() {
      NetEffect effect =
          graph.effectOf(
              Sketch.to("mir"), Sketch.to("gene"), Conditions.any().within(Mechanism.ref("first")));

      assertThat(effect.caveats())
          .singleElement()
          .hasToString("mir ACTIVATES gene is left out by the conditions");
    }
  }

  @Nested
  class OnExperiments {
    @Test
    void askForASetting() {
      assertThat(mirOnGene(Conditions.any().atLeast(Setting.IN_VIVO)))
          .as("the second mechanism records no experiment")
          .isEqualTo(Verdict.NEGATIVE);
      assertThat(mirOnGene(Conditions.any().atLeast(Setting.CLINICAL))).isEqualTo(Verdict.NONE);
    }

    @Test
    void askForASpecies() {
      assertThat(mirOnGene(Conditions.any().inSpecies(RAT.id()))).isEqualTo(Verdict.NEGATIVE);
      assertThat(mirOnGene(Conditions.any().inSpecies(Curie.parse("NCBITaxon:9606"))))
          .isEqualTo(Verdict.NONE);
    }

    @Test
    void mustAllBeMetByOneExperiment() {
      assertThat(mirOnGene(Conditions.any().givenAsVesicle())).isEqualTo(Verdict.NEGATIVE);
      assertThat(mirOnGene(Conditions.any().givenAsVesicle().atLeast(Setting.IN_VIVO)))
          .as("in vivo only donor cells were given")
          .isEqualTo(Verdict.NONE);
    }

    @Test
    void leaveTheBackgroundAlone() {
      assertThat(verdict("gene", "end", Conditions.any().atLeast(Setting.CLINICAL)))
          .isEqualTo(Verdict.POSITIVE);
    }
  }

  @Test
  void mayCountRetractedWork() {
    Sketch sketch = new Sketch("a activates b, retracted", "a inhibits b, refuted");

    assertThat(sketch.effect("a", "b").verdict()).isEqualTo(Verdict.NONE);
    assertThat(sketch.effect("a", "b", Conditions.any().withRetracted()).verdict())
        .isEqualTo(Verdict.POSITIVE);
  }
}
