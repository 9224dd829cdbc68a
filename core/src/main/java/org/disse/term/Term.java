package org.disse.term;

import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A term of an ontology or registry, with the label under which it was cited.
 *
 * <p>Not an entry of the knowledge base: a term is only pointed at, as the species, the tissue or
 * the toxin. Two terms with one id and different labels are different values, since labels change
 * and ids stay.
 *
 * <pre>{@code
 * {"id": "NCBITaxon:9606", "label": "Homo sapiens"}
 * }</pre>
 */
@Value.Immutable
public abstract class Term implements Extensible {
  Term() {}

  /**
   * A term.
   *
   * @param id the CURIE, in any registered spelling
   * @param label the label as cited
   * @return the term
   * @throws org.disse.value.InvalidValueException if the id is no CURIE or the label is blank
   */
  public static Term of(String id, String label) {
    return builder().id(Curie.parse(id)).label(label).build();
  }

  /**
   * Starts a term.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The identifier.
   *
   * @return the CURIE
   */
  public abstract Curie id();

  /**
   * The label as cited.
   *
   * @return the label, never blank
   */
  public abstract String label();

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkText() {
    Text.line("label", label());
  }

  /** Builds a {@link Term}. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
