package org.disse.source;

import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A test of a preparation for a protein marker.
 *
 * <pre>{@code
 * {"protein": "CD9", "category": "transmembrane", "result": "present"}
 * }</pre>
 */
@Value.Immutable
public abstract class Marker implements Extensible {
  Marker() {}

  /**
   * Starts a marker.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The protein, as the paper names it.
   *
   * @return the protein, as the paper names it
   */
  public abstract String protein();

  /**
   * The MISEV group it speaks for.
   *
   * @return the MISEV group it speaks for
   */
  public abstract MarkerCategory category();

  /**
   * What the test showed.
   *
   * @return what the test showed
   */
  public abstract MarkerResult result();

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkProtein() {
    Text.line("protein", protein());
  }

  /**
   * Builds {@link Marker}: every accessor has a method of the same name that sets its value.
   *
   * <p>Required: {@code protein}, {@code category}, {@code result}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableMarker.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
