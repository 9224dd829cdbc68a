package org.example;

import java.util.List;
import org.disse.cargo.Cargo;
import org.disse.io.DisseJson;
import org.disse.io.DisseReadException;
import org.disse.io.WriteOptions;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Mechanism;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Hands models to a JsonMapper of Jackson 3 that has found our module by itself. */
public final class Main {
  private Main() {}

  /** Ours inside the classes of the host. */
  public record Request(String user, Mechanism mechanism, List<Cargo> cargo) {}

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    KnowledgeBase base = Catalog.load();
    String ours = DisseJson.strict().with(WriteOptions.onOneLine()).toText(base).strip();
    expect(ours, mapper.writeValueAsString(base));
    expect(base, mapper.readValue(ours, KnowledgeBase.class));

    Request request = new Request("me", base.mechanisms().get(0), base.cargo());
    expect(request, mapper.readValue(mapper.writeValueAsString(request), Request.class));

    try {
      mapper.readValue("{\n  \"id\": \"a b\",\n  \"lable\": \"A\"\n}", Mechanism.class);
      throw new AssertionError("expected a refusal");
    } catch (MismatchedInputException e) {
      expect(
          """
          2:9 error invalid-value /id expected an id (letters, digits, '.', '_', '-', first a letter or digit; or a CURIE), but was 'a b'
          3:12 error misspelt-field /lable expected the field 'label', but was 'lable' (rename it to 'label')
          """,
          ((DisseReadException) e.getCause()).report().toString());
    }
    System.out.println("found by a JsonMapper of Jackson 3");
  }

  private static void expect(Object expected, Object was) {
    if (!expected.equals(was)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + was);
    }
  }
}
