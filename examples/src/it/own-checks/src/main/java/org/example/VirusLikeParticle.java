package org.example;

import java.math.BigDecimal;
import java.util.Optional;
import org.disse.cargo.Cargo;
import org.disse.cargo.UnrecognizedCargo;
import org.disse.value.Extensions;

/**
 * A type of cargo that Disse does not know, as a view of what it keeps of such cargo.
 *
 * @param cargo what stands in the knowledge base
 */
record VirusLikeParticle(UnrecognizedCargo cargo) {
  static final String TYPE = "virus_like_particle";

  static VirusLikeParticle of(String id, String label, int nanometres) {
    return new VirusLikeParticle(
        UnrecognizedCargo.builder()
            .type(TYPE)
            .id(id)
            .label(label)
            .extensions(Extensions.none().with("label", "diameterNm", nanometres))
            .build());
  }

  static Optional<VirusLikeParticle> from(Cargo cargo) {
    return cargo instanceof UnrecognizedCargo unknown && unknown.type().equals(TYPE)
        ? Optional.of(new VirusLikeParticle(unknown))
        : Optional.empty();
  }

  int nanometres() {
    return cargo
        .extensions()
        .get("diameterNm")
        .map(BigDecimal.class::cast)
        .orElseThrow()
        .intValueExact();
  }
}
