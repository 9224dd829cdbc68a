package org.disse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of the format's enums: closed, since a new one needs a new major version. */
class FormatEnumsTest {
  private static final String TABLE =
      """
      cause.CauseCategory: viral, autoimmune, metabolic, alcohol_related, cholestatic, drug_or_toxin, parasitic, hereditary, vascular, cryptogenic
      source.CellKind: stem_cell, stromal, parenchymal, immune, endothelial, epithelial, progenitor, cell_line, cell_state, other
      source.VesicleKind: exosome, small_ev, extracellular_vesicle, microvesicle, hybrid_vesicle, artificial_vesicle, secretome, unspecified
      source.ModificationKind: overexpression, knockdown, knockout, cytokine_priming, drug_priming, disease_preconditioning, hypoxia, three_dimensional_culture, loading, surface_engineering, hybridization, other
      cargo.CargoKind: micro_rna, circular_rna, long_noncoding_rna, small_noncoding_rna, messenger_rna, small_interfering_rna, antisense_oligonucleotide, dna, protein, peptide, ribonucleoprotein, lipid, metabolite, small_molecule, nanoparticle, unrecognized
      mechanism.Loading: endogenous, overexpressed, loaded, surface_displayed, depleted, unknown
      cargo.CargoLocation: luminal, membrane, surface, corona, unknown
      target.TargetKind: gene, protein, protein_complex, transcript, metabolite, unrecognized
      process.ProcessKind: signaling_pathway, cellular_process, pathological_process, cellular_component, phenotype
      process.FibrosisRole: promotes, protects, context_dependent
      mechanism.Relation: activates, inhibits, increases, decreases, delivers, sponges, binds, regulates, associated_with
      mechanism.Sign: positive, negative, none
      mechanism.Aspect: abundance, expression, activity, phosphorylation, acetylation, localization, secretion
      mechanism.MechanismKind: vesicle, background, disease
      evidence.Stance: supports, refutes, inconclusive
      evidence.Basis: knockdown, knockout, overexpression, inhibitor, rescue, depletion, enzymatic_treatment, reporter_assay, pull_down, chromatin_immunoprecipitation, omics, expression_change, association
      evidence.StudyScope: fibrosis, other_liver, out_of_scope
      evidence.Seen: full_text, abstract, title, review_table, database
      evidence.PublicationKind: article, review, meta_analysis, preprint, conference_abstract, guideline, regulatory_notice
      evidence.PublicationStatus: current, corrected, expression_of_concern, retracted
      evidence.Setting: in_silico, in_vitro, ex_vivo, in_vivo, clinical
      evidence.Treatment: vesicle, donor_cells, secretome, cargo_alone, drug
      evidence.Regimen: preventive, concurrent, therapeutic
      evidence.Comparator: untreated_model, vehicle, unmodified_vesicle, parent_cells, control_drug, healthy
      evidence.PerturbationKind: knockdown, knockout, overexpression, inhibitor, depletion
      evidence.PerturbationSite: donor_cell, vesicle, recipient
      evidence.Route: intravenous, intraperitoneal, oral, intrahepatic, intrasplenic, intraportal, subcutaneous, intramuscular, systemic
      evidence.DoseMeasure: particles, protein, lipid, cell_equivalent, volume, drug
      evidence.Direction: increased, decreased, unchanged, improved, worsened, not_stated
      stage.StagingSystem: metavir, ishak, scheuer, batts_ludwig, nash_crn, brunt
      therapy.TherapyKind: transplantation, cell_therapy, exosome_therapy, drug, cause_removal
      therapy.ClaimTopic: donor_shortage, immunosuppression, tumorigenicity, immunogenicity, engraftment, embolism, storage, sourcing, tropism, carrier, efficacy, safety, targeting, clearance, yield, isolation, dosing, potency, heterogeneity, comparability, evidence_level, regulation
      source.IsolationMethod: differential_ultracentrifugation, density_gradient, size_exclusion, ultrafiltration, tangential_flow, precipitation, immunoaffinity, microfluidics, field_flow_fractionation, commercial_kit, other
      source.ImagingMethod: transmission_electron_microscopy, scanning_electron_microscopy, cryo_electron_microscopy, atomic_force_microscopy, super_resolution
      source.ParticleAnalysis: nanoparticle_tracking, resistive_pulse, dynamic_light_scattering, flow_cytometry, multi_angle_light_scattering, raman
      source.VesicleMeasure: particles, protein, lipid
      source.MarkerCategory: transmembrane, cytosolic, contaminant, other_compartment, secreted
      source.MarkerResult: present, absent, not_tested
      evidence.TrialPhase: early_phase_1, phase_1, phase_1_2, phase_2, phase_2_3, phase_3, phase_4, not_applicable
      evidence.TrialStatus: not_yet_recruiting, recruiting, enrolling_by_invitation, active_not_recruiting, completed, suspended, terminated, withdrawn, unknown
      check.Severity: error, warning, info
      """;

  static Stream<String> rows() {
    return TABLE.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void hasTheValuesOfTheFormatInItsOrder(String row) throws ClassNotFoundException {
    String name = row.substring(0, row.indexOf(':'));
    Object[] constants = Class.forName("org.disse." + name).getEnumConstants();

    assertThat(
            Stream.of(constants)
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")))
        .isEqualTo(row.substring(row.indexOf(':') + 2));
  }

  @Test
  void leavesNoEnumOut() {
    Set<String> listed =
        rows().map(row -> row.substring(0, row.indexOf(':'))).collect(Collectors.toSet());
    Set<String> found =
        CoreClasses.all().stream()
            .filter(type -> type.isEnum() && type.isTopLevelClass())
            // What reasoning answers with is not in the format.
            .filter(type -> !type.getPackageName().equals("org.disse.reason"))
            .map(type -> type.getName().substring("org.disse.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    // Tested where they live.
    found.removeAll(
        Set.of("entry.Section", "check.FindingCode", "check.PrefixRow", "stage.Crosswalk"));

    assertThat(listed).isEqualTo(found);
  }
}
