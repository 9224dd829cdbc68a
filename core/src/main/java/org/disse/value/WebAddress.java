package org.disse.value;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An absolute {@code http} or {@code https} address. Never the way to cite a paper that has a DOI,
 * PMID or PMCID.
 *
 * @param value the address as written
 */
public record WebAddress(String value) {
  /**
   * Checks the address.
   *
   * @param value the address as written
   * @throws org.disse.value.InvalidValueException if a value is not allowed
   */
  public WebAddress {
    try {
      URI uri = new URI(value);
      String scheme = uri.getScheme();
      if (!("https".equals(scheme) || "http".equals(scheme)) || uri.getHost() == null) {
        throw InvalidValueException.expected("an http or https address", value);
      }
    } catch (URISyntaxException e) {
      throw InvalidValueException.expected("an http or https address", value);
    }
  }

  /**
   * The address as the JDK's type.
   *
   * @return the URI
   */
  public URI toUri() {
    return URI.create(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
