package org.disse.io.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disse.knowledge.FormatVersion;
import org.jspecify.annotations.Nullable;

/** The chain of steps from older versions of the format to ours: one step per version. */
final class Upgrades {
  /** The steps from published versions. There are none: 1.0 is the first. */
  static final Upgrades KNOWN = new Upgrades(List.of());

  private final Map<FormatVersion, UpgradeStep> steps = new HashMap<>();

  Upgrades(List<UpgradeStep> all) {
    for (UpgradeStep step : all) {
      if (step.from().compareTo(step.to()) >= 0 || steps.put(step.from(), step) != null) {
        throw new IllegalArgumentException(
            "expected one step upwards from " + step.from() + ", but was another to " + step.to());
      }
    }
    for (UpgradeStep step : all) {
      if (!step.to().equals(FormatVersion.CURRENT) && !steps.containsKey(step.to())) {
        throw new IllegalArgumentException("expected a step from " + step.to() + ", but was none");
      }
    }
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether documents of a version can be brought to ours. */
  boolean leadFrom(FormatVersion from) {
    return steps.containsKey(from);
  }

  /** Takes a document step by step to our version. */
  void apply(FormatVersion from, Map<String, @Nullable Object> document) {
    UpgradeStep step = steps.get(from);
    while (step != null) {
      step.upgrade(document);
      document.put(DocumentFields.VERSION, step.to().toString());
      step = steps.get(step.to());
    }
  }
}
