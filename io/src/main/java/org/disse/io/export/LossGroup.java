package org.disse.io.export;

import java.util.List;

/**
 * The losses of one field for one reason.
 *
 * @param kind what became of the values
 * @param field the pointer with a star for every number
 * @param reason why
 * @param count how many values there are
 * @param samples the first few of them
 */
public record LossGroup(LossKind kind, String field, String reason, int count, List<Loss> samples) {
  /**
   * Copies the samples.
   *
   * @param kind what became of the values
   * @param field the pointer with a star for every number
   * @param reason why
   * @param count how many values there are
   * @param samples the first few of them
   */
  public LossGroup {
    samples = List.copyOf(samples);
  }
}
