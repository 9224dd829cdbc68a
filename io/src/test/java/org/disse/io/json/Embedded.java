package org.disse.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.disse.io.DisseJson;
import org.disse.io.ReadResult;
import org.disse.io.testing.EntryPoints;
import org.disse.io.testing.Json;
import org.disse.knowledge.KnowledgeBase;

/** JSON as the value of an unknown field in a document that is good without it. */
final class Embedded {
  private static final String BEFORE = "{\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\",\"x\":";

  private Embedded() {}

  /**
   * The value as it is written again, read by every entry point under the standard preset.
   *
   * @return compact JSON; "" if the document was refused
   */
  static String in(byte[] value) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(BEFORE.getBytes(UTF_8));
    document.writeBytes(value);
    document.write('}');
    DisseJson json = DisseJson.standard();
    ReadResult<KnowledgeBase> result = EntryPoints.read(json, document.toByteArray());
    return result
        .value()
        .map(base -> Json.compact(((Json.Obj) Json.parse(json.toText(base))).get("x")))
        .orElse("");
  }
}
