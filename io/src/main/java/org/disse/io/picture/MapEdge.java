package org.disse.io.picture;

import java.util.List;
import java.util.Optional;
import org.disse.entry.EntryId;
import org.disse.mechanism.Aspect;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Relation;
import org.disse.mechanism.Sign;

/**
 * All steps that say the same: what does what to what, of it, and in which cells.
 *
 * @param from the number of the node that acts
 * @param to the number of the node acted on
 * @param relation what it does
 * @param aspect what of the object changes
 * @param in the cell
 * @param objectIn the cell of the object, where it is another one
 * @param contextDependent whether the sign is disputed or depends on the context
 * @param indirect whether known steps in between are skipped
 * @param claims who says so, in the order of the knowledge base
 */
public record MapEdge(
    int from,
    int to,
    Relation relation,
    Optional<Aspect> aspect,
    Optional<EntryId> in,
    Optional<EntryId> objectIn,
    boolean contextDependent,
    boolean indirect,
    List<MapClaim> claims) {
  /**
   * The sign of the relation.
   *
   * @return positive, negative or none
   */
  public Sign sign() {
    return relation.sign();
  }

  /**
   * The ids of the mechanisms that say so, each once.
   *
   * @return the ids
   */
  public List<String> mechanisms() {
    return claims.stream().map(claim -> claim.mechanism().id().value()).distinct().toList();
  }

  /**
   * Whether no vesicle study says so.
   *
   * @return true if it is background or disease biology alone
   */
  public boolean isBackground() {
    return claims.stream().noneMatch(claim -> claim.mechanism().kind() == MechanismKind.VESICLE);
  }
}
