package org.disse.io.codec;

import static org.disse.io.codec.Scalars.LABEL;
import static org.disse.io.codec.Scalars.enumOf;
import static org.disse.io.codec.Table.record;

import org.disse.stage.FibrosisStage;
import org.disse.stage.StagingSystem;

/** Stages of fibrosis. */
final class StageFields {
  static final Codec<FibrosisStage> STAGE =
      stages(
              record("stage", FibrosisStage::builder, FibrosisStage.Builder::build)
                  .described("A stage of fibrosis within its staging system.")
                  .whole()
                  .required(
                      "system",
                      enumOf(StagingSystem.class),
                      FibrosisStage::system,
                      FibrosisStage.Builder::system)
                  .required("stage", LABEL, FibrosisStage::stage, FibrosisStage.Builder::stage))
          .build(FibrosisStage::extensions, FibrosisStage.Builder::extensions);

  private StageFields() {}

  /** Every system has its own stages. */
  private static Table<FibrosisStage, FibrosisStage.Builder> stages(
      Table<FibrosisStage, FibrosisStage.Builder> table) {
    for (StagingSystem system : StagingSystem.values()) {
      table.rule(
          new Shape.Rule.Implies("system", UnionCodec.nameOf(system), "stage", system.codes()));
    }
    return table;
  }
}
