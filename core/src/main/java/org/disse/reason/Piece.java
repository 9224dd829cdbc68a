package org.disse.reason;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.evidence.Basis;
import org.disse.evidence.Evidence;
import org.disse.evidence.Setting;
import org.disse.evidence.Stance;

/**
 * All that one publication says of one statement: one piece of evidence, since its findings are not
 * independent of each other.
 *
 * @param studies the studies of the publication, by id; mostly one
 * @param evidence what was cited, in the order given
 * @param stance what it comes to; inconclusive also where the publication says both
 * @param setting the strongest setting of the experiments that count; empty where none is recorded
 * @param basis by what kinds of test
 * @param setAside why it counts nothing, such as "retracted"; empty if it counts
 */
public record Piece(
    List<String> studies,
    List<Evidence> evidence,
    Stance stance,
    Optional<Setting> setting,
    Set<Basis> basis,
    Optional<String> setAside) {
  /**
   * Takes copies.
   *
   * @param studies the studies of the publication, by id
   * @param evidence what was cited
   * @param stance what it comes to
   * @param setting the strongest setting of the experiments that count
   * @param basis by what kinds of test
   * @param setAside why it counts nothing
   */
  public Piece {
    studies = List.copyOf(studies);
    evidence = List.copyOf(evidence);
    EnumSet<Basis> inOrder = EnumSet.noneOf(Basis.class);
    inOrder.addAll(basis);
    basis = Collections.unmodifiableSet(inOrder);
  }

  /**
   * Whether it counts for the statement.
   *
   * @return true if it supports and is not set aside
   */
  public boolean supports() {
    return setAside.isEmpty() && stance == Stance.SUPPORTS;
  }

  /**
   * Whether it counts against the statement.
   *
   * @return true if it refutes and is not set aside
   */
  public boolean refutes() {
    return setAside.isEmpty() && stance == Stance.REFUTES;
  }

  /**
   * Whether something was changed on purpose to test the statement, rather than watched.
   *
   * @return true for a knockdown, a rescue and the like
   */
  public boolean byIntervention() {
    return basis.stream().anyMatch(Basis::isIntervention);
  }

  /**
   * What it says and how it knows.
   *
   * @return such as "supports in vivo by knockdown"
   */
  public String words() {
    if (setAside.isPresent()) {
      return Words.of(stance) + ", but counts nothing: " + setAside.get();
    }
    String where = setting.map(Words::of).orElse("setting not recorded");
    return Words.of(stance)
        + (setting.isPresent() ? " " + where : ", " + where)
        + (basis.isEmpty() ? "" : " by " + Words.of(basis));
  }

  /**
   * The studies of the publication, by id.
   *
   * @return such as "cheng-2023"; several are joined by an equals sign
   */
  public String name() {
    return String.join(" = ", studies);
  }
}
