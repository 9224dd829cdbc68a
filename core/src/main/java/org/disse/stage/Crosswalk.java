package org.disse.stage;

import java.util.Map;
import java.util.Optional;

/**
 * A published table that reads the stages of one system as those of another. Systems are not
 * strictly equivalent, so a stage that was read through a table is weaker than one that was staged.
 *
 * <pre>{@code
 * Crosswalk.ISHAK_TO_METAVIR.read(FibrosisStage.of(StagingSystem.ISHAK, "4"));   // METAVIR F3
 * }</pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // The map is unmodifiable and of strings.
public enum Crosswalk {
  /** Ishak 5, incomplete cirrhosis, is read as METAVIR F4. */
  ISHAK_TO_METAVIR(
      StagingSystem.ISHAK,
      StagingSystem.METAVIR,
      Map.of("0", "F0", "1", "F1", "2", "F1", "3", "F2", "4", "F3", "5", "F4", "6", "F4"),
      "https://www.wjgnet.com/1948-5182/tables/v7/i3/607.htm");

  private final StagingSystem from;
  private final StagingSystem to;
  private final Map<String, String> stages;
  private final String source;

  Crosswalk(StagingSystem from, StagingSystem to, Map<String, String> stages, String source) {
    this.from = from;
    this.to = to;
    this.stages = stages;
    this.source = source;
  }

  /**
   * The system that it reads.
   *
   * @return the system
   */
  public StagingSystem from() {
    return from;
  }

  /**
   * The system that it reads it as.
   *
   * @return the system
   */
  public StagingSystem to() {
    return to;
  }

  /**
   * Where the table was published.
   *
   * @return the address
   */
  public String source() {
    return source;
  }

  /**
   * A stage, read as one of the other system.
   *
   * @param stage a stage of any system
   * @return the stage of the other system; empty if the table does not say
   */
  public Optional<FibrosisStage> read(FibrosisStage stage) {
    return Optional.of(stage)
        .filter(read -> read.system() == from)
        .flatMap(read -> Optional.ofNullable(stages.get(read.stage())))
        .map(code -> FibrosisStage.of(to, code));
  }
}
