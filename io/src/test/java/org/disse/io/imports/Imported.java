package org.disse.io.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.disse.check.Finding;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Step;

/** What became of the texts of other tools. */
final class Imported {
  private Imported() {}

  static ReadResult<KnowledgeBase> read(ImportFormat format, String... files) throws IOException {
    return format.read(
        Stream.of(files)
            .map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)))
            .toArray(InputStream[]::new));
  }

  static List<String> told(ReadResult<KnowledgeBase> result) {
    return result.report().findings().stream().map(Finding::toString).toList();
  }

  static List<Step> steps(ReadResult<KnowledgeBase> result) {
    return result.orThrow().mechanisms().get(0).steps();
  }
}
