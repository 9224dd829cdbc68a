package org.disse.io.json;

import java.util.Optional;
import org.disse.check.FindingCode;

/**
 * A problem as it is recorded while reading: cheap, not yet located.
 *
 * @param code what is wrong
 * @param place where
 * @param message what was expected and what was there
 * @param hint what was probably meant
 */
public record Problem(FindingCode code, Place place, String message, Optional<String> hint) {}
