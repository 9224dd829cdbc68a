package org.disse.io.benchmark;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * The format as plain records, one class for each type, as a user of a general JSON library would
 * write them: what the peers read into. Absent is null; nothing is checked.
 *
 * <p>Constants are in lower case, as the JSON has them, so that no library pays for renaming; {@code
 * seen} is text, since one of its values is a word of Java's own. Two fields have other names here, since
 * dsl-json takes {@code isolation()} for a boolean getter and {@code setting()} for a setter.
 */
public final class Plain {
  private Plain() {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Term(String id, String label) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Quantity(BigDecimal value, String unit) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Evidence(String study, List<String> experiments, Stance stance, List<Basis> basis, String says) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Cause(String entry, String id, String label, List<String> synonyms, List<String> xrefs, Category category, List<String> parents, List<Term> agents, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Cell(String entry, String id, String label, List<String> synonyms, List<String> xrefs, CellKind kind, List<String> parents, Term species, Term tissue, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Modification(ModificationKind kind, String agent, String target) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Source(String entry, String id, String label, List<String> synonyms, List<String> xrefs, String cell, Vesicle vesicle, Term species, Term tissue, List<Modification> modifications, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Process(String entry, String id, String label, List<String> synonyms, List<String> xrefs, ProcessKind kind, List<String> parents, FibrosisRole fibrosisRole, String cell, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Claim(Topic topic, String statement, String comparedWith, List<Evidence> evidence) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Therapy(String entry, String id, String label, List<String> synonyms, List<String> xrefs, TherapyKind kind, List<String> indications, List<Claim> advantages, List<Claim> limitations, List<Claim> challenges, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Delivered(String cargo, Loading loading) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Step(String subject, Relation relation, String object, Aspect aspect, String in, String objectIn, Boolean contextDependent, Boolean indirect, List<Evidence> evidence) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Mechanism(String entry, String id, String label, List<String> synonyms, List<String> xrefs, MechanismKind kind, String source, List<Delivered> cargo, List<String> causes, List<String> recipients, List<Step> steps, List<Evidence> evidence, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Notice(String date, String reason, String doi) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Publication(String title, String firstAuthor, String journal, Integer year, String pmid, String pmcid, String doi, String url, PublicationKind kind, Status status, Notice notice) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Amount(BigDecimal value, String unit, String material) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Quantification(Measurand quantity, BigDecimal value, String unit) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Marker(String protein, MarkerCategory category, MarkerResult result) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Preparation(@JsonProperty("isolation") @org.apache.fory.json.annotation.JsonProperty("isolation") @JsonAttribute(name = "isolation") @JSONField(name = "isolation") @SerializedName("isolation") @Json.Property("isolation") List<Isolation> methods, Amount startingMaterial, List<Quantification> quantification, List<Marker> markers, List<Imaging> imaging, List<ParticleAnalysis> particleAnalysis, Quantity diameter, Quantity storage) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Dose(Quantity amount, MeasuredAs measuredAs, Integer repeats, Quantity interval, String schedule) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Perturbation(PerturbationKind kind, String target, Site on) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Stage(StagingSystem system, String stage) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Outcome(String measure, String process, String target, String in, Quantity at, Direction direction, Comparator comparator, Quantity value, BigDecimal pValue, Stage stage) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Experiment(String id, @JsonProperty("setting") @org.apache.fory.json.annotation.JsonProperty("setting") @JsonAttribute(name = "setting") @JSONField(name = "setting") @SerializedName("setting") @Json.Property("setting") Setting environment, Term species, String strain, String cause, String inducer, String cell, String source, Treatment treatment, Dose dose, Route route, Regimen regimen, List<String> coTreatments, List<Perturbation> perturbations, Comparator comparator, Quantity inductionTime, Quantity duration, List<Outcome> outcomes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Study(String entry, String id, List<String> synonyms, List<String> xrefs, Scope scope, String seen, Publication publication, Preparation preparation, List<Experiment> experiments, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Trial(String entry, String id, List<String> synonyms, List<String> xrefs, String title, List<Phase> phases, TrialStatus status, String statusDate, List<String> conditions, String source, Dose dose, String sponsor, String country, String startDate, String completionDate, Integer enrollment, String notes) {}

  @Json @CompiledJson @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Document(String disse, String id, String title, String version, String license, String description, List<Cause> causes, List<Cell> cells, List<Source> sources, List<Cargo> cargo, List<Target> targets, List<Process> processes, List<Therapy> therapies, List<Mechanism> mechanisms, List<Study> studies, List<Trial> trials) {}

  @Json(typeProperty = "type")
  @Json.SubType(type = MicroRnaCargo.class, name = "micro_rna")
  @Json.SubType(type = CircularRnaCargo.class, name = "circular_rna")
  @Json.SubType(type = LongNoncodingRnaCargo.class, name = "long_noncoding_rna")
  @Json.SubType(type = SmallNoncodingRnaCargo.class, name = "small_noncoding_rna")
  @Json.SubType(type = MessengerRnaCargo.class, name = "messenger_rna")
  @Json.SubType(type = SmallInterferingRnaCargo.class, name = "small_interfering_rna")
  @Json.SubType(type = AntisenseOligonucleotideCargo.class, name = "antisense_oligonucleotide")
  @Json.SubType(type = DnaCargo.class, name = "dna")
  @Json.SubType(type = ProteinCargo.class, name = "protein")
  @Json.SubType(type = PeptideCargo.class, name = "peptide")
  @Json.SubType(type = RibonucleoproteinCargo.class, name = "ribonucleoprotein")
  @Json.SubType(type = LipidCargo.class, name = "lipid")
  @Json.SubType(type = MetaboliteCargo.class, name = "metabolite")
  @Json.SubType(type = SmallMoleculeCargo.class, name = "small_molecule")
  @Json.SubType(type = NanoparticleCargo.class, name = "nanoparticle")
  @CompiledJson(discriminator = "type")
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(value = MicroRnaCargo.class, name = "micro_rna"), @JsonSubTypes.Type(value = CircularRnaCargo.class, name = "circular_rna"), @JsonSubTypes.Type(value = LongNoncodingRnaCargo.class, name = "long_noncoding_rna"), @JsonSubTypes.Type(value = SmallNoncodingRnaCargo.class, name = "small_noncoding_rna"), @JsonSubTypes.Type(value = MessengerRnaCargo.class, name = "messenger_rna"), @JsonSubTypes.Type(value = SmallInterferingRnaCargo.class, name = "small_interfering_rna"), @JsonSubTypes.Type(value = AntisenseOligonucleotideCargo.class, name = "antisense_oligonucleotide"), @JsonSubTypes.Type(value = DnaCargo.class, name = "dna"), @JsonSubTypes.Type(value = ProteinCargo.class, name = "protein"), @JsonSubTypes.Type(value = PeptideCargo.class, name = "peptide"), @JsonSubTypes.Type(value = RibonucleoproteinCargo.class, name = "ribonucleoprotein"), @JsonSubTypes.Type(value = LipidCargo.class, name = "lipid"), @JsonSubTypes.Type(value = MetaboliteCargo.class, name = "metabolite"), @JsonSubTypes.Type(value = SmallMoleculeCargo.class, name = "small_molecule"), @JsonSubTypes.Type(value = NanoparticleCargo.class, name = "nanoparticle")})
  @org.apache.fory.json.annotation.JsonSubTypes(property = "type", value = {@org.apache.fory.json.annotation.JsonSubTypes.Type(value = MicroRnaCargo.class, name = "micro_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = CircularRnaCargo.class, name = "circular_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = LongNoncodingRnaCargo.class, name = "long_noncoding_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = SmallNoncodingRnaCargo.class, name = "small_noncoding_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = MessengerRnaCargo.class, name = "messenger_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = SmallInterferingRnaCargo.class, name = "small_interfering_rna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = AntisenseOligonucleotideCargo.class, name = "antisense_oligonucleotide"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = DnaCargo.class, name = "dna"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = ProteinCargo.class, name = "protein"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = PeptideCargo.class, name = "peptide"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = RibonucleoproteinCargo.class, name = "ribonucleoprotein"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = LipidCargo.class, name = "lipid"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = MetaboliteCargo.class, name = "metabolite"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = SmallMoleculeCargo.class, name = "small_molecule"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = NanoparticleCargo.class, name = "nanoparticle")})
  @JSONType(typeKey = "type", seeAlso = {MicroRnaCargo.class, CircularRnaCargo.class, LongNoncodingRnaCargo.class, SmallNoncodingRnaCargo.class, MessengerRnaCargo.class, SmallInterferingRnaCargo.class, AntisenseOligonucleotideCargo.class, DnaCargo.class, ProteinCargo.class, PeptideCargo.class, RibonucleoproteinCargo.class, LipidCargo.class, MetaboliteCargo.class, SmallMoleculeCargo.class, NanoparticleCargo.class})
  public sealed interface Cargo permits MicroRnaCargo, CircularRnaCargo, LongNoncodingRnaCargo, SmallNoncodingRnaCargo, MessengerRnaCargo, SmallInterferingRnaCargo, AntisenseOligonucleotideCargo, DnaCargo, ProteinCargo, PeptideCargo, RibonucleoproteinCargo, LipidCargo, MetaboliteCargo, SmallMoleculeCargo, NanoparticleCargo {}

  @Json @CompiledJson(name = "micro_rna") @JSONType(typeName = "micro_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record MicroRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "circular_rna") @JSONType(typeName = "circular_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record CircularRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "long_noncoding_rna") @JSONType(typeName = "long_noncoding_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record LongNoncodingRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "small_noncoding_rna") @JSONType(typeName = "small_noncoding_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record SmallNoncodingRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "messenger_rna") @JSONType(typeName = "messenger_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record MessengerRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "small_interfering_rna") @JSONType(typeName = "small_interfering_rna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record SmallInterferingRnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "antisense_oligonucleotide") @JSONType(typeName = "antisense_oligonucleotide") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record AntisenseOligonucleotideCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "dna") @JSONType(typeName = "dna") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record DnaCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "protein") @JSONType(typeName = "protein") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ProteinCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "peptide") @JSONType(typeName = "peptide") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record PeptideCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "ribonucleoprotein") @JSONType(typeName = "ribonucleoprotein") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record RibonucleoproteinCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "lipid") @JSONType(typeName = "lipid") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record LipidCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "metabolite") @JSONType(typeName = "metabolite") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record MetaboliteCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "small_molecule") @JSONType(typeName = "small_molecule") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record SmallMoleculeCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json @CompiledJson(name = "nanoparticle") @JSONType(typeName = "nanoparticle") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record NanoparticleCargo(String id, String label, List<String> synonyms, List<String> xrefs, Term species, String encodedBy, String silences, Location location, String notes) implements Cargo {}

  @Json(typeProperty = "type")
  @Json.SubType(type = GeneTarget.class, name = "gene")
  @Json.SubType(type = ProteinTarget.class, name = "protein")
  @Json.SubType(type = ProteinComplexTarget.class, name = "protein_complex")
  @Json.SubType(type = TranscriptTarget.class, name = "transcript")
  @Json.SubType(type = MetaboliteTarget.class, name = "metabolite")
  @CompiledJson(discriminator = "type")
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(value = GeneTarget.class, name = "gene"), @JsonSubTypes.Type(value = ProteinTarget.class, name = "protein"), @JsonSubTypes.Type(value = ProteinComplexTarget.class, name = "protein_complex"), @JsonSubTypes.Type(value = TranscriptTarget.class, name = "transcript"), @JsonSubTypes.Type(value = MetaboliteTarget.class, name = "metabolite")})
  @org.apache.fory.json.annotation.JsonSubTypes(property = "type", value = {@org.apache.fory.json.annotation.JsonSubTypes.Type(value = GeneTarget.class, name = "gene"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = ProteinTarget.class, name = "protein"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = ProteinComplexTarget.class, name = "protein_complex"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = TranscriptTarget.class, name = "transcript"), @org.apache.fory.json.annotation.JsonSubTypes.Type(value = MetaboliteTarget.class, name = "metabolite")})
  @JSONType(typeKey = "type", seeAlso = {GeneTarget.class, ProteinTarget.class, ProteinComplexTarget.class, TranscriptTarget.class, MetaboliteTarget.class})
  public sealed interface Target permits GeneTarget, ProteinTarget, ProteinComplexTarget, TranscriptTarget, MetaboliteTarget {}

  @Json @CompiledJson(name = "gene") @JSONType(typeName = "gene") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record GeneTarget(String id, String label, List<String> synonyms, List<String> xrefs, Term species, Boolean secreted, String notes) implements Target {}

  @Json @CompiledJson(name = "protein") @JSONType(typeName = "protein") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ProteinTarget(String id, String label, List<String> synonyms, List<String> xrefs, Term species, Boolean secreted, String notes) implements Target {}

  @Json @CompiledJson(name = "protein_complex") @JSONType(typeName = "protein_complex") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ProteinComplexTarget(String id, String label, List<String> synonyms, List<String> xrefs, Term species, Boolean secreted, String notes) implements Target {}

  @Json @CompiledJson(name = "transcript") @JSONType(typeName = "transcript") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record TranscriptTarget(String id, String label, List<String> synonyms, List<String> xrefs, Term species, Boolean secreted, String notes) implements Target {}

  @Json @CompiledJson(name = "metabolite") @JSONType(typeName = "metabolite") @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record MetaboliteTarget(String id, String label, List<String> synonyms, List<String> xrefs, Term species, Boolean secreted, String notes) implements Target {}

  public enum Category { viral, autoimmune, metabolic, alcohol_related, cholestatic, drug_or_toxin, parasitic, hereditary, vascular, cryptogenic }

  public enum CellKind { stem_cell, stromal, parenchymal, immune, endothelial, epithelial, progenitor, cell_line, cell_state, other }

  public enum Vesicle { exosome, small_ev, extracellular_vesicle, microvesicle, hybrid_vesicle, artificial_vesicle, secretome, unspecified }

  public enum ModificationKind { overexpression, knockdown, knockout, cytokine_priming, drug_priming, disease_preconditioning, hypoxia, three_dimensional_culture, loading, surface_engineering, hybridization, other }

  public enum Loading { endogenous, overexpressed, loaded, surface_displayed, depleted, unknown }

  public enum Location { luminal, membrane, surface, corona, unknown }

  public enum ProcessKind { signaling_pathway, cellular_process, pathological_process, cellular_component, phenotype }

  public enum FibrosisRole { promotes, protects, context_dependent }

  public enum Relation { activates, inhibits, increases, decreases, delivers, sponges, binds, regulates, associated_with }

  public enum Aspect { abundance, expression, activity, phosphorylation, acetylation, localization, secretion }

  public enum MechanismKind { vesicle, background, disease }

  public enum Stance { supports, refutes, inconclusive }

  public enum Basis { knockdown, knockout, overexpression, inhibitor, rescue, depletion, enzymatic_treatment, reporter_assay, pull_down, chromatin_immunoprecipitation, omics, expression_change, association }

  public enum Scope { fibrosis, other_liver, out_of_scope }

  public enum PublicationKind { article, review, meta_analysis, preprint, conference_abstract, guideline, regulatory_notice }

  public enum Status { current, corrected, expression_of_concern, retracted }

  public enum Setting { in_silico, in_vitro, ex_vivo, in_vivo, clinical }

  public enum Treatment { vesicle, donor_cells, secretome, cargo_alone, drug }

  public enum Regimen { preventive, concurrent, therapeutic }

  public enum Comparator { untreated_model, vehicle, unmodified_vesicle, parent_cells, control_drug, healthy }

  public enum PerturbationKind { knockdown, knockout, overexpression, inhibitor, depletion }

  public enum Site { donor_cell, vesicle, recipient }

  public enum Route { intravenous, intraperitoneal, oral, intrahepatic, intrasplenic, intraportal, subcutaneous, intramuscular, systemic }

  public enum MeasuredAs { particles, protein, lipid, cell_equivalent, volume, drug }

  public enum Direction { increased, decreased, unchanged, improved, worsened, not_stated }

  public enum StagingSystem { metavir, ishak, scheuer, batts_ludwig, nash_crn, brunt }

  public enum TherapyKind { transplantation, cell_therapy, exosome_therapy, drug, cause_removal }

  public enum Topic { donor_shortage, immunosuppression, tumorigenicity, immunogenicity, engraftment, embolism, storage, sourcing, tropism, carrier, efficacy, safety, targeting, clearance, yield, isolation, dosing, potency, heterogeneity, comparability, evidence_level, regulation }

  public enum Isolation { differential_ultracentrifugation, density_gradient, size_exclusion, ultrafiltration, tangential_flow, precipitation, immunoaffinity, microfluidics, field_flow_fractionation, commercial_kit, other }

  public enum Imaging { transmission_electron_microscopy, scanning_electron_microscopy, cryo_electron_microscopy, atomic_force_microscopy, super_resolution }

  public enum ParticleAnalysis { nanoparticle_tracking, resistive_pulse, dynamic_light_scattering, flow_cytometry, multi_angle_light_scattering, raman }

  public enum Measurand { particles, protein, lipid }

  public enum MarkerCategory { transmembrane, cytosolic, contaminant, other_compartment, secreted }

  public enum MarkerResult { present, absent, not_tested }

  public enum Phase { early_phase_1, phase_1, phase_1_2, phase_2, phase_2_3, phase_3, phase_4, not_applicable }

  public enum TrialStatus { not_yet_recruiting, recruiting, enrolling_by_invitation, active_not_recruiting, completed, suspended, terminated, withdrawn, unknown }

}