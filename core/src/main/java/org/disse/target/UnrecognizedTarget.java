package org.disse.target;

import java.util.Optional;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.term.Term;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;
import org.immutables.value.Value;

/**
 * A target of a type that this release does not know, kept whole so that it is written back as it
 * was read.
 *
 * <p>Made by the reader. Only its type, id and label are understood; everything else is in its
 * {@linkplain #extensions() extensions}.
 */
@Value.Immutable
public abstract non-sealed class UnrecognizedTarget implements Target {
  UnrecognizedTarget() {}

  /**
   * Starts such a target.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The type as the document names it.
   *
   * @return the unknown type
   */
  public abstract String type();

  @Override
  public final TargetKind kind() {
    return TargetKind.UNRECOGNIZED;
  }

  @Override
  public final Optional<Term> species() {
    return Optional.empty();
  }

  @Override
  public final boolean secreted() {
    return false;
  }

  /**
   * A reference to this entry.
   *
   * @return the reference
   */
  public final Ref<UnrecognizedTarget> ref() {
    return Ref.to(UnrecognizedTarget.class, id());
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
  final void checkType() {
    Text.line("type", type());
    for (TargetKind known : TargetKind.values()) {
      if (known.name().equalsIgnoreCase(type())) {
        throw InvalidValueException.expected("a type that this release does not know", type());
      }
    }
  }

  /**
   * Builds {@link UnrecognizedTarget}: every accessor has a method of the same name that sets its
   * value, and a list is added to one by one: {@code addXrefs(…)}.
   *
   * <p>Required: {@code id}, {@code label}, {@code type}. {@code build()} throws {@link
   * org.disse.value.InvalidValueException} if one is missing or a rule is broken.
   */
  public static final class Builder extends ImmutableUnrecognizedTarget.Builder
      implements Entry.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the id.
     *
     * @param id a slug or CURIE
     * @return this builder
     * @throws org.disse.value.InvalidValueException if the text is no id
     */
    public Builder id(String id) {
      return id(EntryId.of(id));
    }
  }
}
