package org.disse.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.disse.io.testing.Format;
import org.disse.io.testing.Json;
import org.disse.io.testing.Json.Obj;
import org.disse.term.Prefix;
import org.junit.jupiter.api.Test;

class DisseContextTest {
  private static final Obj CONTEXT = (Obj) ((Obj) Json.parse(DisseContext.text())).get("@context");

  /** The tests have a table of the format of their own. */
  @Test
  void hasATermForEveryFieldAndType() {
    for (String type : Format.types()) {
      for (Format.Field field : Format.fields(type)) {
        assertThat(CONTEXT.has(field.name())).as(type + " " + field.name()).isTrue();
      }
    }
    assertThat(CONTEXT.get("id")).isEqualTo("@id");
    assertThat(CONTEXT.get("Step")).isEqualTo(DisseContext.NAMESPACE + "Step");
    assertThat(CONTEXT.get("@protected")).isEqualTo(true);
  }

  @Test
  void keepsTheOrderOfStepsAndIsolationAlone() {
    Set<String> ordered =
        CONTEXT.members().stream()
            .filter(
                member ->
                    member.value() instanceof Obj term
                        && term.has("@container")
                        && term.get("@container").equals("@list"))
            .map(Json.Member::name)
            .collect(Collectors.toSet());

    assertThat(ordered).containsExactlyInAnyOrder("steps", "isolation");
  }

  /** A field of the same name wins; CURIEs of such a prefix are written as IRIs. */
  @Test
  void hasEveryPrefixButDoi() {
    for (Prefix prefix : Prefix.all()) {
      boolean has = CONTEXT.get(prefix.name()) instanceof Obj term && term.has("@prefix");
      assertThat(has).as(prefix.name()).isEqualTo(!prefix.name().equals("doi"));
    }
  }
}
