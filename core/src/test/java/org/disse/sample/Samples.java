package org.disse.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.disse.cargo.AntisenseOligonucleotide;
import org.disse.cargo.Cargo;
import org.disse.cargo.CargoLocation;
import org.disse.cargo.CircularRna;
import org.disse.cargo.Dna;
import org.disse.cargo.Lipid;
import org.disse.cargo.LongNoncodingRna;
import org.disse.cargo.MessengerRna;
import org.disse.cargo.MetaboliteCargo;
import org.disse.cargo.MicroRna;
import org.disse.cargo.Nanoparticle;
import org.disse.cargo.Peptide;
import org.disse.cargo.ProteinCargo;
import org.disse.cargo.Ribonucleoprotein;
import org.disse.cargo.SmallInterferingRna;
import org.disse.cargo.SmallMolecule;
import org.disse.cargo.SmallNoncodingRna;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.cause.CauseCategory;
import org.disse.cause.FibrosisCause;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.check.Severity;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.evidence.Basis;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Comparator;
import org.disse.evidence.Direction;
import org.disse.evidence.Doi;
import org.disse.evidence.Dose;
import org.disse.evidence.DoseMeasure;
import org.disse.evidence.Evidence;
import org.disse.evidence.Experiment;
import org.disse.evidence.Notice;
import org.disse.evidence.Outcome;
import org.disse.evidence.Perturbation;
import org.disse.evidence.PerturbationKind;
import org.disse.evidence.PerturbationSite;
import org.disse.evidence.Pmcid;
import org.disse.evidence.Pmid;
import org.disse.evidence.Publication;
import org.disse.evidence.PublicationKind;
import org.disse.evidence.PublicationStatus;
import org.disse.evidence.Regimen;
import org.disse.evidence.Route;
import org.disse.evidence.Seen;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.evidence.StudyScope;
import org.disse.evidence.Treatment;
import org.disse.evidence.TrialPhase;
import org.disse.evidence.TrialStatus;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Loading;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Step;
import org.disse.process.FibrosisRole;
import org.disse.process.Process;
import org.disse.process.ProcessKind;
import org.disse.source.Amount;
import org.disse.source.Cell;
import org.disse.source.CellKind;
import org.disse.source.ExosomeSource;
import org.disse.source.ImagingMethod;
import org.disse.source.IsolationMethod;
import org.disse.source.Marker;
import org.disse.source.MarkerCategory;
import org.disse.source.MarkerResult;
import org.disse.source.Modification;
import org.disse.source.ModificationKind;
import org.disse.source.ParticleAnalysis;
import org.disse.source.Preparation;
import org.disse.source.Quantification;
import org.disse.source.VesicleKind;
import org.disse.source.VesicleMeasure;
import org.disse.stage.FibrosisStage;
import org.disse.stage.StagingSystem;
import org.disse.target.Gene;
import org.disse.target.Metabolite;
import org.disse.target.ProteinComplex;
import org.disse.target.ProteinTarget;
import org.disse.target.Target;
import org.disse.target.Transcript;
import org.disse.target.UnrecognizedTarget;
import org.disse.term.Curie;
import org.disse.term.Quantity;
import org.disse.term.Term;
import org.disse.term.Unit;
import org.disse.therapy.Claim;
import org.disse.therapy.ClaimTopic;
import org.disse.therapy.Therapy;
import org.disse.therapy.TherapyKind;
import org.disse.value.Extensions;
import org.disse.value.PartialDate;
import org.disse.value.WebAddress;

/**
 * Two instances of every model type: one with its required fields only, one with all its fields,
 * two items in every list.
 *
 * <p>Longer than our other files: one row a type, and the types share the parts that stand last.
 */
public final class Samples {
  private static final Extensions MORE = Extensions.none().with("label", "labelDe", "anders");
  private static final Term RAT = Term.of("NCBITaxon:10116", "Rattus norvegicus");
  private static final Term LIVER = Term.of("UBERON:0002107", "liver");
  private static final Quantity WEEK = Quantity.of("7", "d");

  private Samples() {}

  /**
   * The two instances of one type.
   *
   * @param type the public model type
   * @param minimal with required fields only
   * @param full with all fields
   */
  public record Sample(Class<?> type, Object minimal, Object full) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  /** All samples. */
  public static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    samples.add(new Sample(Term.class, RAT, RAT.toBuilder().extensions(MORE).build()));
    samples.add(new Sample(Quantity.class, WEEK, WEEK.toBuilder().extensions(MORE).build()));
    samples.add(
        new Sample(
            FibrosisStage.class,
            FibrosisStage.of(StagingSystem.METAVIR, "F1"),
            FibrosisStage.builder()
                .system(StagingSystem.ISHAK)
                .stage("4")
                .extensions(MORE)
                .build()));
    samples.addAll(sources());
    cargo().forEach(samples::add);
    targets().forEach(samples::add);
    samples.addAll(entries());
    samples.addAll(evidence());
    samples.add(new Sample(KnowledgeBase.class, base(), fullBase()));
    samples.add(
        new Sample(
            Finding.class,
            Finding.builder().code("x").severity(Severity.INFO).pointer("").message("m").build(),
            Finding.builder()
                .code("own-code")
                .explanation(FindingCode.WRONG_KIND)
                .severity(Severity.WARNING)
                .pointer("/cells/0")
                .message("expected a cell, but was none")
                .location(new Location(3, 14))
                .entry(EntryId.of("lx-2"))
                .hint("did you mean 'lx-3'?")
                .build()));
    return samples;
  }

  /** The samples that are entries. */
  public static List<Sample> allEntries() {
    return all().stream().filter(sample -> sample.full() instanceof Entry).toList();
  }

  /** The samples of cargo, in the order of the family. */
  public static List<Sample> cargo() {
    return List.of(
        cargo(MicroRna.class, MicroRna::builder),
        cargo(CircularRna.class, CircularRna::builder),
        cargo(LongNoncodingRna.class, LongNoncodingRna::builder),
        cargo(SmallNoncodingRna.class, SmallNoncodingRna::builder),
        cargo(MessengerRna.class, MessengerRna::builder),
        cargo(SmallInterferingRna.class, SmallInterferingRna::builder),
        cargo(AntisenseOligonucleotide.class, AntisenseOligonucleotide::builder),
        cargo(Dna.class, Dna::builder),
        cargo(ProteinCargo.class, ProteinCargo::builder),
        cargo(Peptide.class, Peptide::builder),
        cargo(Ribonucleoprotein.class, Ribonucleoprotein::builder),
        cargo(Lipid.class, Lipid::builder),
        cargo(MetaboliteCargo.class, MetaboliteCargo::builder),
        cargo(SmallMolecule.class, SmallMolecule::builder),
        cargo(Nanoparticle.class, Nanoparticle::builder),
        new Sample(
            UnrecognizedCargo.class,
            UnrecognizedCargo.builder().id("glyco-1").label("G1").type("glyco_rna").build(),
            shared(
                UnrecognizedCargo.builder().id("glyco-2").label("G2").type("glyco_rna_2"),
                "glyco-2")));
  }

  private static Sample cargo(Class<? extends Cargo> type, Supplier<Cargo.Builder> builder) {
    String id = type.getSimpleName();
    Cargo.Builder minimal = builder.get().label(id);
    minimal.id(EntryId.of(id + "-min"));
    Cargo.Builder full =
        builder
            .get()
            .label(id)
            .species(RAT)
            .encodedBy(Target.ref("smo"))
            .silences(Target.ref("tgfb1"))
            .location(CargoLocation.LUMINAL);
    return new Sample(type, minimal.build(), shared(full, id));
  }

  /** The samples of targets, in the order of the family. */
  public static List<Sample> targets() {
    return List.of(
        target(Gene.class, Gene::builder),
        target(ProteinTarget.class, ProteinTarget::builder),
        target(ProteinComplex.class, ProteinComplex::builder),
        target(Transcript.class, Transcript::builder),
        target(Metabolite.class, Metabolite::builder),
        new Sample(
            UnrecognizedTarget.class,
            UnrecognizedTarget.builder().id("glycan-1").label("G1").type("glycan").build(),
            shared(
                UnrecognizedTarget.builder().id("glycan-2").label("G2").type("glycan_2"),
                "glycan-2")));
  }

  private static Sample target(Class<? extends Target> type, Supplier<Target.Builder> builder) {
    String id = type.getSimpleName();
    Target.Builder minimal = builder.get().label(id);
    minimal.id(EntryId.of(id + "-min"));
    return new Sample(
        type,
        minimal.build(),
        shared(builder.get().label(id).species(RAT).secreted(true), id + "-full"));
  }

  /** Sets what all entries share. */
  private static Entry shared(Entry.Builder builder, String id) {
    return builder
        .id(EntryId.of(id))
        .addSynonyms("second name")
        .addSynonyms("another name")
        .addXrefs(Curie.parse("hgnc:11119"))
        .addXrefs(Curie.parse("NCBIGene:6608"))
        .notes("a doubt\nand a remark")
        .extensions(MORE)
        .build();
  }

  private static List<Sample> sources() {
    Amount amount = Amount.builder().value(BigDecimal.TEN).unit(new Unit("mL")).build();
    Marker marker =
        Marker.builder()
            .protein("CD63")
            .category(MarkerCategory.TRANSMEMBRANE)
            .result(MarkerResult.PRESENT)
            .build();
    Modification modification = Modification.builder().kind(ModificationKind.HYPOXIA).build();
    Modification fullModification =
        Modification.builder()
            .kind(ModificationKind.OVEREXPRESSION)
            .agent("lentivirus")
            .target(Cargo.ref("mir-122"))
            .extensions(MORE)
            .build();
    Quantification particles =
        Quantification.builder()
            .quantity(VesicleMeasure.PARTICLES)
            .value(new BigDecimal("1.5E+10"))
            .unit(new Unit("{particles}/mL"))
            .build();
    return List.of(
        new Sample(
            Amount.class,
            amount,
            amount.toBuilder().material("conditioned medium").extensions(MORE).build()),
        new Sample(Marker.class, marker, marker.toBuilder().extensions(MORE).build()),
        new Sample(Modification.class, modification, fullModification),
        new Sample(Quantification.class, particles, particles.toBuilder().extensions(MORE).build()),
        new Sample(
            Preparation.class,
            Preparation.builder().build(),
            Preparation.builder()
                .addIsolation(
                    IsolationMethod.ULTRAFILTRATION,
                    IsolationMethod.DIFFERENTIAL_ULTRACENTRIFUGATION)
                .startingMaterial(amount)
                .addQuantification(
                    particles, particles.toBuilder().quantity(VesicleMeasure.PROTEIN).build())
                .addMarkers(marker, marker.toBuilder().protein("CD81").build())
                .addImaging(
                    ImagingMethod.TRANSMISSION_ELECTRON_MICROSCOPY, ImagingMethod.SUPER_RESOLUTION)
                .addParticleAnalysis(
                    ParticleAnalysis.NANOPARTICLE_TRACKING, ParticleAnalysis.FLOW_CYTOMETRY)
                .diameter(Quantity.of("110", "nm"))
                .storage(Quantity.of("-80", "Cel"))
                .extensions(MORE)
                .build()),
        new Sample(
            Cell.class,
            Cell.builder().id("hsc").label("HSC").kind(CellKind.STROMAL).build(),
            shared(
                Cell.builder()
                    .label("LX-2")
                    .kind(CellKind.CELL_LINE)
                    .addParents(Cell.ref("hsc"), Cell.ref("cell"))
                    .species(RAT)
                    .tissue(LIVER),
                "lx-2")),
        new Sample(
            ExosomeSource.class,
            ExosomeSource.builder()
                .id("plasma")
                .label("plasma")
                .vesicle(VesicleKind.UNSPECIFIED)
                .build(),
            shared(
                ExosomeSource.builder()
                    .label("MSC exosome")
                    .cell(Cell.ref("msc"))
                    .vesicle(VesicleKind.EXOSOME)
                    .species(RAT)
                    .tissue(LIVER)
                    .addModifications(modification, fullModification),
                "msc-exosome")));
  }

  private static List<Sample> entries() {
    Evidence evidence = Evidence.builder().study(Study.ref("hyun-2015")).build();
    Evidence other = Evidence.builder().study(Study.ref("yan-2017")).build();
    Claim claim =
        Claim.builder().topic(ClaimTopic.DONOR_SHORTAGE).statement("too few donor organs").build();
    Claim fullClaim =
        Claim.builder()
            .topic(ClaimTopic.TUMORIGENICITY)
            .statement("vesicles do not replicate")
            .comparedWith(Therapy.ref("transplantation"))
            .addEvidence(evidence, other)
            .extensions(MORE)
            .build();
    DeliveredCargo delivered =
        DeliveredCargo.builder().cargo(Cargo.ref("mir-122")).loading(Loading.ENDOGENOUS).build();
    DeliveredCargo fullDelivered =
        DeliveredCargo.builder()
            .cargo(Cargo.ref("mir-181"))
            .loading(Loading.OVEREXPRESSED)
            .extensions(MORE)
            .build();
    Step step =
        Step.builder()
            .subject(Cargo.ref("mir-125b-5p"))
            .relation(Relation.INHIBITS)
            .object(Target.ref("smo"))
            .build();
    Step fullStep =
        Step.builder()
            .subject(Target.ref("smo"))
            .relation(Relation.ACTIVATES)
            .object(Process.ref("hedgehog"))
            .aspect(Aspect.ACTIVITY)
            .in(Cell.ref("hsc"))
            .objectIn(Cell.ref("lx-2"))
            .contextDependent(true)
            .indirect(true)
            .addEvidence(evidence, other)
            .extensions(MORE)
            .build();
    return List.of(
        new Sample(
            Process.class,
            Process.builder()
                .id("liver-fibrosis")
                .label("liver fibrosis")
                .kind(ProcessKind.PHENOTYPE)
                .build(),
            shared(
                Process.builder()
                    .label("Hedgehog signaling")
                    .kind(ProcessKind.SIGNALING_PATHWAY)
                    .addParents(Process.ref("signaling"), Process.ref("biology"))
                    .fibrosisRole(FibrosisRole.PROMOTES)
                    .cell(Cell.ref("hsc")),
                "hedgehog")),
        new Sample(
            FibrosisCause.class,
            FibrosisCause.builder().id("liver-disease").label("liver disease").build(),
            shared(
                FibrosisCause.builder()
                    .label("CCl4 injury")
                    .category(CauseCategory.DRUG_OR_TOXIN)
                    .addParents(FibrosisCause.ref("toxin"), FibrosisCause.ref("liver-disease"))
                    .addAgents(Term.of("CHEBI:27385", "tetrachloromethane"), RAT),
                "ccl4")),
        new Sample(Claim.class, claim, fullClaim),
        new Sample(
            Therapy.class,
            Therapy.builder().id("drug").label("a drug").kind(TherapyKind.DRUG).build(),
            shared(
                Therapy.builder()
                    .label("exosome therapy")
                    .kind(TherapyKind.EXOSOME_THERAPY)
                    .addIndications(Process.ref("liver-fibrosis"), FibrosisCause.ref("ccl4"))
                    .addAdvantages(fullClaim, claim)
                    .addLimitations(claim, fullClaim)
                    .addChallenges(fullClaim, claim),
                "exosomes")),
        new Sample(DeliveredCargo.class, delivered, fullDelivered),
        new Sample(Step.class, step, fullStep),
        new Sample(
            Mechanism.class,
            Mechanism.builder().id("m-1").label("a mechanism").build(),
            shared(
                Mechanism.builder()
                    .label("another mechanism")
                    .kind(MechanismKind.BACKGROUND)
                    .source(ExosomeSource.ref("msc-exosome"))
                    .addCargo(delivered, fullDelivered)
                    .addCauses(FibrosisCause.ref("ccl4"), FibrosisCause.ref("bdl"))
                    .addRecipients(Cell.ref("hsc"), Cell.ref("lx-2"))
                    .addSteps(step, fullStep)
                    .addEvidence(evidence, other),
                "m-2")));
  }

  private static List<Sample> evidence() {
    Publication publication = Publication.builder().title("A title").build();
    Notice notice =
        Notice.builder()
            .date(PartialDate.parse("2022-10-20"))
            .reason("image duplication")
            .doi(new Doi("10.1186/s13287-022-03203-5"))
            .extensions(MORE)
            .build();
    Dose dose = Dose.builder().amount(Quantity.of("16", "mg/kg")).build();
    Dose fullDose =
        Dose.builder()
            .amount(Quantity.of("16", "mg/kg"))
            .measuredAs(DoseMeasure.PROTEIN)
            .repeats(3)
            .interval(WEEK)
            .schedule("weekly, then monthly")
            .extensions(MORE)
            .build();
    Outcome outcome =
        Outcome.builder().measure("hepatic fibrosis").direction(Direction.DECREASED).build();
    Outcome fullOutcome =
        Outcome.builder()
            .measure("METAVIR stage")
            .process(Process.ref("liver-fibrosis"))
            .target(Target.ref("smo"))
            .in(Cell.ref("hsc"))
            .at(WEEK)
            .direction(Direction.IMPROVED)
            .comparator(Comparator.VEHICLE)
            .value(Quantity.of("-1.50", "1"))
            .pValue(new BigDecimal("0.05"))
            .stage(FibrosisStage.of(StagingSystem.METAVIR, "F1"))
            .extensions(MORE)
            .build();
    Perturbation perturbation =
        Perturbation.builder()
            .kind(PerturbationKind.KNOCKDOWN)
            .on(PerturbationSite.DONOR_CELL)
            .build();
    Perturbation fullPerturbation =
        Perturbation.builder()
            .kind(PerturbationKind.INHIBITOR)
            .target("miR-125b-5p")
            .on(PerturbationSite.VESICLE)
            .extensions(MORE)
            .build();
    Experiment experiment = Experiment.builder().setting(Setting.IN_VITRO).build();
    Experiment fullExperiment =
        Experiment.builder()
            .id("rats")
            .setting(Setting.IN_VIVO)
            .species(RAT)
            .strain("Sprague-Dawley")
            .cause(FibrosisCause.ref("ccl4"))
            .inducer("CCl4")
            .cell(Cell.ref("lx-2"))
            .source(ExosomeSource.ref("msc-exosome"))
            .treatment(Treatment.DONOR_CELLS)
            .dose(fullDose)
            .route(Route.INTRAVENOUS)
            .regimen(Regimen.THERAPEUTIC)
            .addCoTreatments("nilotinib", "olive oil")
            .addPerturbations(perturbation, fullPerturbation)
            .comparator(Comparator.UNTREATED_MODEL)
            .inductionTime(WEEK)
            .duration(WEEK)
            .addOutcomes(outcome, fullOutcome)
            .extensions(MORE)
            .build();
    return List.of(
        new Sample(
            Evidence.class,
            Evidence.builder().study(Study.ref("hyun-2015")).build(),
            Evidence.builder()
                .study(Study.ref("hyun-2015"))
                .addExperiments(EntryId.of("rats"), EntryId.of("cells"))
                .stance(Stance.REFUTES)
                .addBasis(Basis.KNOCKDOWN, Basis.RESCUE)
                .says("the effect is lost without it")
                .extensions(MORE)
                .build()),
        new Sample(Notice.class, Notice.builder().build(), notice),
        new Sample(
            Publication.class,
            publication,
            Publication.builder()
                .title("hucMSC exosomes")
                .firstAuthor("Yan")
                .journal("Mol Ther")
                .year(2017)
                .pmid(new Pmid("28089078"))
                .pmcid(new Pmcid("PMC5368592"))
                .doi(new Doi("10.1016/j.ymthe.2016.11.019"))
                .url(new WebAddress("https://example.org/yan"))
                .kind(PublicationKind.PREPRINT)
                .status(PublicationStatus.RETRACTED)
                .notice(notice)
                .extensions(MORE)
                .build()),
        new Sample(Dose.class, dose, fullDose),
        new Sample(Outcome.class, outcome, fullOutcome),
        new Sample(Perturbation.class, perturbation, fullPerturbation),
        new Sample(Experiment.class, experiment, fullExperiment),
        new Sample(
            Study.class,
            Study.builder().id("li-2025").publication(publication).build(),
            shared(
                Study.builder()
                    .scope(StudyScope.OTHER_LIVER)
                    .seen(Seen.ABSTRACT)
                    .publication(publication)
                    .preparation(Preparation.builder().build())
                    .addExperiments(experiment, fullExperiment),
                "yan-2017")),
        new Sample(
            ClinicalTrial.class,
            ClinicalTrial.builder()
                .id("ChiCTR2300075676")
                .title("A trial")
                .status(TrialStatus.UNKNOWN)
                .build(),
            shared(
                ClinicalTrial.builder()
                    .title("UC-MSC exosomes in cirrhosis")
                    .addPhases(TrialPhase.PHASE_1, TrialPhase.PHASE_2)
                    .status(TrialStatus.RECRUITING)
                    .statusDate(PartialDate.parse("2023-05-23"))
                    .addConditions("decompensated cirrhosis", "ascites")
                    .source(ExosomeSource.ref("msc-exosome"))
                    .dose(fullDose)
                    .sponsor("a university")
                    .country("China")
                    .startDate(PartialDate.parse("2023"))
                    .completionDate(PartialDate.parse("2025-06"))
                    .enrollment(60),
                "NCT05871463")));
  }

  private static KnowledgeBase base() {
    return KnowledgeBase.builder().id("kb").title("A knowledge base").build();
  }

  private static KnowledgeBase fullBase() {
    KnowledgeBase.Builder builder =
        KnowledgeBase.builder()
            .formatVersion(new FormatVersion(1, 7))
            .id("kb")
            .title("A knowledge base")
            .version("2026.1")
            .license("CC0-1.0")
            .description("What is known.\nAnd what is not.")
            .extensions(Extensions.none().with("title", "curator", true));
    List<Sample> entries = new ArrayList<>(cargo());
    entries.addAll(targets());
    entries.addAll(sources());
    entries.addAll(entries());
    entries.addAll(evidence());
    for (Sample sample : entries) {
      if (sample.full() instanceof Entry full && sample.minimal() instanceof Entry minimal) {
        builder.add(full).add(minimal);
      }
    }
    return builder.build();
  }

  /** A knowledge base that holds the minimal and the full sample of every entry. */
  public static KnowledgeBase knowledgeBase() {
    return fullBase();
  }
}
