package org.disse.reason;

import org.disse.cargo.Cargo;

/**
 * A cargo in a ranking.
 *
 * @param rank its place, from 1; equally supported cargo share one
 * @param cargo the cargo
 * @param score how well it is supported; its parts are its mechanisms, the best first
 */
public record RankedCargo(int rank, Cargo cargo, Score score) {}
