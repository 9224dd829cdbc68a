package org.disse.io.rdf;

/** The datatypes of literals (XML Schema 1.1 part 2, RDF 1.1). */
final class Xsd {
  static final String NAMESPACE = "http://www.w3.org/2001/XMLSchema#";
  static final String STRING = NAMESPACE + "string";
  static final String BOOLEAN = NAMESPACE + "boolean";
  static final String INTEGER = NAMESPACE + "integer";
  static final String DECIMAL = NAMESPACE + "decimal";
  static final String ANY_URI = NAMESPACE + "anyURI";
  static final String DATE = NAMESPACE + "date";

  /** JSON text as it stands; unlike {@code @json} of JSON-LD it keeps the digits of numbers. */
  static final String JSON = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

  private Xsd() {}

  /** The type of a date as exact as it is: a day, a month or a year. */
  static String ofDate(String date) {
    return switch (date.length()) {
      case 4 -> NAMESPACE + "gYear";
      case 7 -> NAMESPACE + "gYearMonth";
      default -> DATE;
    };
  }
}
