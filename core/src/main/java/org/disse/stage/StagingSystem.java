package org.disse.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A histological system for staging liver fibrosis. Systems are not equivalent: a stage is always
 * named with its system.
 *
 * <p>Stage descriptions are paraphrased from published tables. None of the systems has an ontology
 * term here.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable and of records.
public enum StagingSystem {
  /** METAVIR, designed for chronic hepatitis C: F0 to F4. */
  METAVIR(
      "METAVIR",
      stage("F0", 0, "no fibrosis"),
      stage("F1", 1, "portal fibrosis without septa"),
      stage("F2", 2, "portal fibrosis with few septa"),
      stage("F3", 3, "numerous septa without cirrhosis"),
      stage("F4", 4, "cirrhosis")),
  /** Ishak (modified HAI), designed for chronic viral hepatitis: 0 to 6. */
  ISHAK(
      "Ishak",
      stage("0", 0, "no fibrosis"),
      stage("1", 1, "fibrous expansion of some portal areas"),
      stage("2", 2, "fibrous expansion of most portal areas"),
      stage("3", 3, "expansion of most portal areas with occasional portal-portal bridging"),
      stage("4", 4, "expansion of portal areas with marked bridging"),
      stage("5", 5, "marked bridging with occasional nodules"),
      stage("6", 6, "cirrhosis")),
  /** Scheuer 1991, designed for chronic hepatitis: 0 to 4, often written S0 to S4. */
  SCHEUER(
      "Scheuer",
      stage("S0", 0, "none"),
      stage("S1", 1, "enlarged fibrotic portal tracts"),
      stage("S2", 2, "periportal or portal-portal septa, architecture intact"),
      stage("S3", 3, "fibrosis with architectural distortion, no obvious cirrhosis"),
      stage("S4", 4, "probable or definite cirrhosis")),
  /** Batts-Ludwig, designed for chronic hepatitis: 0 to 4. */
  BATTS_LUDWIG(
      "Batts-Ludwig",
      stage("0", 0, "no fibrosis"),
      stage("1", 1, "portal fibrosis"),
      stage("2", 2, "periportal fibrosis or rare portal-portal septa"),
      stage("3", 3, "septal fibrosis with architectural distortion, no obvious cirrhosis"),
      stage("4", 4, "cirrhosis")),
  /**
   * NASH Clinical Research Network (Kleiner 2005), designed for MASLD: F0 to F4, F1 split in a, b
   * and c.
   */
  NASH_CRN(
      "NASH CRN",
      stage("F0", 0, "none"),
      stage("F1", 1, "perisinusoidal or periportal fibrosis"),
      stage("F1a", 1, "mild zone 3 perisinusoidal fibrosis"),
      stage("F1b", 1, "moderate zone 3 perisinusoidal fibrosis"),
      stage("F1c", 1, "portal or periportal fibrosis only"),
      stage("F2", 2, "perisinusoidal and portal or periportal fibrosis"),
      stage("F3", 3, "bridging fibrosis"),
      stage("F4", 4, "cirrhosis")),
  /** Brunt 1999, designed for MASLD: 1 to 4. */
  BRUNT(
      "Brunt",
      stage("1", 1, "zone 3 perisinusoidal or pericellular fibrosis"),
      stage("2", 2, "zone 3 perisinusoidal fibrosis with periportal fibrosis"),
      stage("3", 3, "zone 3 perisinusoidal and portal fibrosis with bridging"),
      stage("4", 4, "cirrhosis"));

  private final String label;
  private final List<Stage> stages;

  StagingSystem(String label, Stage... stages) {
    this.label = label;
    this.stages = List.of(stages);
  }

  /**
   * A stage of a system.
   *
   * @param code how the system writes it
   * @param order its rank in the system; sub-stages share one
   * @param description what is seen
   */
  public record Stage(String code, int order, String description) {}

  private static Stage stage(String code, int order, String description) {
    return new Stage(code, order, description);
  }

  /**
   * The name to show.
   *
   * @return such as "METAVIR"
   */
  public String label() {
    return label;
  }

  /**
   * The stages, from none to cirrhosis.
   *
   * @return the stages in order
   */
  public List<Stage> stages() {
    return stages;
  }

  /**
   * The codes of the stages.
   *
   * @return such as F0, F1, F2, F3, F4
   */
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    stages.forEach(stage -> codes.add(stage.code()));
    return codes;
  }

  /**
   * A stage by its code.
   *
   * @param code such as "F3"
   * @return the stage, or empty if the system has none of that code
   */
  public Optional<Stage> stage(String code) {
    return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
  }
}
