/** Asks for the readers and gets the models with them. */
module org.example.consumer {
  requires org.disse.io;
}
