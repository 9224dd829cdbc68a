/** Asks for our readers and for Jackson 3; Jackson 2 has only its core here. */
module org.example.consumer {
  requires org.disse.io;
  requires tools.jackson.databind;

  // The host reads the records of this package by reflection.
  opens org.example to
      tools.jackson.databind;
}
