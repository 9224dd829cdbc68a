package org.disse.io.rdf;

import org.disse.io.codec.Shape;
import org.disse.knowledge.FormatVersion;
import org.disse.term.Curie;
import org.disse.term.Prefix;

/**
 * The IRIs of a document. Entries, and CURIEs of prefixes that are not registered, have names under
 * {@code https://disse.org/}, which tell them apart and are no addresses that must be reachable;
 * other CURIEs have the IRIs of their registries.
 */
public final class Iris {
  /** The beginning of the IRIs of fields, types and words; another one for each major version. */
  public static final String VOCABULARY =
      "https://disse.org/ns/" + FormatVersion.CURRENT.major() + "/";

  /** The beginning of the IRIs of Biolink, as its own documents have it. */
  static final String BIOLINK = "https://w3id.org/biolink/vocab/";

  private static final String ENTRIES = "https://disse.org/entry/";
  private static final String CURIES = "https://disse.org/curie/";
  private static final String HEX = "0123456789ABCDEF";

  /** What stands in a segment of a path as it is, beside letters and digits (RFC 3986). */
  private static final String SEGMENT = "-._~!$&'()*+,;=:@";

  private final String document;

  /**
   * The IRIs of a document.
   *
   * @param id the document's id
   */
  public Iris(String id) {
    this.document = ENTRIES + encode(id, SEGMENT);
  }

  /** The document. */
  Name document() {
    return Name.iri(document);
  }

  /**
   * What the relative IRIs of entries are relative to.
   *
   * @return the IRI, with a slash at the end
   */
  public String base() {
    return document + "/";
  }

  /** An entry. A CURIE is an id like any other here: what the entry is, its xrefs say. */
  Name entry(String id) {
    return within(encode(id, SEGMENT));
  }

  /** An experiment of a study, whose id is unique in that study only. */
  Name experiment(String study, String id) {
    return within(encode(study, SEGMENT) + "/" + encode(id, SEGMENT));
  }

  /** A colon would make a relative IRI look like one with a scheme. */
  private Name within(String path) {
    return new Name(base() + path, path.indexOf(':') < 0 ? path : base() + path);
  }

  /** A thing that has no name of its own, by its place. */
  static String label(String entry, String pointer) {
    String place = entry + pointer;
    StringBuilder label = new StringBuilder("b");
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (isAlphanumeric(c) || c == '-') {
        label.append(c);
      } else if (c == '/') {
        label.append('.');
      } else {
        label.append('_').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      }
    }
    return label.toString();
  }

  /**
   * A type of the format.
   *
   * @return its class, in capitals; of quantities there is one class, whatever values are allowed
   */
  static Name type(Shape.Type type) {
    String name = type.name().equals("positiveQuantity") ? "quantity" : type.name();
    String written = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return new Name(VOCABULARY + written, written);
  }

  /**
   * A class of Biolink.
   *
   * @param category its name
   * @return the class
   */
  public static Name biolink(String category) {
    return new Name(BIOLINK + category, "biolink:" + category);
  }

  /** What a CURIE stands for. */
  static Name curie(String text) {
    Curie curie = Curie.parse(text);
    return curie
        .registered()
        .map(prefix -> registered(prefix, curie.localId()))
        .orElseGet(() -> Name.iri(CURIES + encode(text, SEGMENT + "/")));
  }

  /** A publication, by its PubMed id or DOI; a DOI may have characters that no CURIE has. */
  static Name publication(String prefix, String id) {
    return registered(Prefix.find(prefix).orElseThrow(), id);
  }

  private static Name registered(Prefix prefix, String id) {
    String encoded = encode(id, SEGMENT + "/");
    String iri = beginning(prefix) + encoded;
    boolean isBrief = Context.isPrefix(prefix) && encoded.equals(id) && !id.startsWith("//");
    return isBrief ? new Name(iri, prefix.name() + ":" + id) : Name.iri(iri);
  }

  /** The beginning of the IRIs of a prefix. */
  static String beginning(Prefix prefix) {
    return prefix.name().equals("biolink")
        ? BIOLINK
        : prefix.uri().substring(0, prefix.uri().length() - "$1".length());
  }

  private static String encode(String text, String allowed) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAlphanumeric(c) || allowed.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
