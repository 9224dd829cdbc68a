package org.disse.stage;

import java.util.Optional;
import java.util.stream.Stream;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * A stage of fibrosis within its staging system.
 *
 * <p>Not fibrosis as such, which is a process. Stages of different systems are not compared; {@link
 * #in} reads one as another where a published table does.
 *
 * <pre>{@code
 * {"system": "metavir", "stage": "F1"}
 * }</pre>
 */
@Value.Immutable
public abstract class FibrosisStage implements Extensible {
  FibrosisStage() {}

  /**
   * A stage.
   *
   * @param system the system
   * @param stage the code of the stage in it
   * @return the stage
   * @throws org.disse.value.InvalidValueException if the system has no such stage
   */
  public static FibrosisStage of(StagingSystem system, String stage) {
    return builder().system(system).stage(stage).build();
  }

  /**
   * Starts a fibrosis stage.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The staging system.
   *
   * @return the staging system
   */
  public abstract StagingSystem system();

  /**
   * The code of the stage, as the system writes it.
   *
   * @return the code
   */
  public abstract String stage();

  /**
   * The rank within the system, from no fibrosis to cirrhosis.
   *
   * @return the rank
   */
  public final int order() {
    return system().stage(stage()).orElseThrow().order();
  }

  /**
   * Whether it is the last stage of its system, cirrhosis; Scheuer's S4 is probable cirrhosis too.
   * Ishak 5, incomplete cirrhosis, is not.
   *
   * @return true for the last stage
   */
  public final boolean isCirrhosis() {
    return system().stages().stream().noneMatch(stage -> stage.order() > order());
  }

  /**
   * This stage in the words of another system.
   *
   * @param system the other system
   * @return the stage; itself in its own system; empty if no {@link Crosswalk} says
   */
  public final Optional<FibrosisStage> in(StagingSystem system) {
    if (system == system()) {
      return Optional.of(this);
    }
    return Stream.of(Crosswalk.values())
        .filter(crosswalk -> crosswalk.to() == system)
        .flatMap(crosswalk -> crosswalk.read(this).stream())
        .findFirst();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkStage() {
    if (system().stage(stage()).isEmpty()) {
      throw InvalidValueException.expected(
          "a stage of " + system().label() + " " + system().codes(), stage());
    }
  }

  /**
   * Builds {@link FibrosisStage}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code system}, {@code stage}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableFibrosisStage.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
