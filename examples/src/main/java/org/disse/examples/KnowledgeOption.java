package org.disse.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.disse.io.DisseJson;
import org.disse.io.catalog.Catalog;
import org.disse.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that reads a knowledge base. */
final class KnowledgeOption {
  @Option(
      names = "--in",
      paramLabel = "FILE",
      description =
          "knowledge base to read (.json, .ndjson, each with .gz); the bundled one without it")
  private @Nullable Path file;

  KnowledgeBase load() throws IOException {
    return file == null ? Catalog.load() : DisseJson.strict().read(file);
  }
}
