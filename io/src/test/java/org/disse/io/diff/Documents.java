package org.disse.io.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.disse.io.DisseJson;
import org.disse.io.testing.Json;
import org.disse.io.testing.RandomDocuments;
import org.disse.knowledge.KnowledgeBase;

/** Knowledge bases to start from: the canonical example, and random ones of all types. */
final class Documents {
  private static final DisseJson JSON = DisseJson.standard();

  private Documents() {}

  static KnowledgeBase example() {
    try (InputStream stream =
        Documents.class.getResourceAsStream("/org/disse/io/schema/example.json")) {
      return JSON.read(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KnowledgeBase random(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> example();
      case 1 -> JSON.read(Json.compact(RandomDocuments.document(random, 2)));
      default ->
          JSON.read(
              Json.compact(
                  RandomDocuments.withUnknowns(RandomDocuments.document(random, 2), random)));
    };
  }
}
