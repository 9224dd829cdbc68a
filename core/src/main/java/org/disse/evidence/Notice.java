package org.disse.evidence;

import java.util.Optional;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.PartialDate;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A notice of correction, concern or retraction.
 *
 * <pre>{@code
 * {"date": "2022-10-20", "reason": "image errors, no raw data"}
 * }</pre>
 */
@Value.Immutable
public abstract class Notice implements Extensible {
  Notice() {}

  /**
   * Starts a notice.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * When the notice appeared.
   *
   * @return the date
   */
  public abstract Optional<PartialDate> date();

  /**
   * Why, in own words.
   *
   * @return the reason
   */
  public abstract Optional<String> reason();

  /**
   * The notice itself.
   *
   * @return the notice's DOI
   */
  public abstract Optional<Doi> doi();

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkReason() {
    Text.prose("reason", reason());
  }

  /** Builds {@link Notice}: every accessor has a method of the same name that sets its value. */
  public static final class Builder extends ImmutableNotice.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the DOI from text.
     *
     * @param doi such as "10.1177/0960327120931152"
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is none
     */
    public Builder doi(String doi) {
      return doi(new Doi(doi));
    }
  }
}
