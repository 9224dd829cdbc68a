package org.disse.io.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.disse.io.testing.Json.Obj;

/** All ways of changing a document that need not know the rest of it. */
final class Operators {
  static final List<Operator> ALL =
      Stream.of(
              KeyMutations.all(),
              ValueMutations.all(),
              TextMutations.all(),
              IdentifierMutations.all(),
              NumberMutations.all(),
              SyntaxMutations.all(),
              HarmlessMutations.all())
          .flatMap(List::stream)
          .toList();

  private Operators() {}

  /** The names of all operators. */
  static List<String> names() {
    return Stream.concat(ALL.stream(), ReferenceMutations.in(Obj.of()).stream())
        .map(Operator::name)
        .toList();
  }
}
