package org.disse.io.rdf;

import java.util.List;

/** What a graph is written to: things, their properties, and the values of these. */
public interface GraphOutput {
  /**
   * Opens a thing, which is a value of the open property if there is one.
   *
   * @param name what stands for it
   * @param types its classes
   */
  void beginThing(Name name, List<Name> types);

  /** Closes the thing. */
  void endThing();

  /**
   * Opens a property of the open thing.
   *
   * @param property the property
   * @param place a label that no other property of the document has
   */
  void beginProperty(Property property, String place);

  /** Closes the property. */
  void endProperty();

  /**
   * A thing that is told of elsewhere, or a word.
   *
   * @param name what stands for it
   */
  void name(Name name);

  /**
   * A literal.
   *
   * @param text its text
   * @param datatype the IRI of its type
   */
  void literal(String text, String datatype);
}
