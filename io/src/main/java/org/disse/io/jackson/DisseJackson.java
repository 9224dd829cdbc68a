package org.disse.io.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.disse.check.Finding;
import org.disse.check.Report;
import org.disse.io.ReadOptions;
import org.disse.io.ReadResult;
import org.disse.io.codec.DocumentReader;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.json.JacksonInput;
import org.disse.io.json.JacksonOutput;
import org.disse.io.json.MalformedInput;
import org.disse.knowledge.KnowledgeBase;

/**
 * Reads from a host's {@link JsonParser} and writes to its {@link JsonGenerator}, by the same field
 * tables as {@code DisseJson}.
 *
 * <p>What counts as JSON is the host's decision; for the strictest reading of bytes use {@code
 * DisseJson}.
 *
 * <pre>{@code
 * try (JsonParser parser = new JsonFactory().createParser(bytes)) {
 *   KnowledgeBase base = DisseJackson.read(parser, ReadOptions.of(Preset.STRICT)).orThrow();
 * }
 * }</pre>
 */
public final class DisseJackson {
  private DisseJackson() {}

  /**
   * Reads a knowledge base.
   *
   * @param parser at the start of the document, or before it; not closed, left at its end
   * @param options preset and limits; the limit of bytes is the host's
   * @return the knowledge base, if it may be used, and the report
   * @throws IOException from the host's source
   */
  public static ReadResult<KnowledgeBase> read(JsonParser parser, ReadOptions options)
      throws IOException {
    try {
      return new DocumentReader(options)
          .readDocument(new JacksonInput(parser, DocumentReader.limits(options)));
    } catch (MalformedInput e) {
      Finding finding =
          Finding.of(e.problem().code(), "", e.problem().message())
              .location(e.problem().place().location())
              .build();
      return new ReadResult<>(Optional.empty(), new Report(List.of(finding)), 0);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes a knowledge base.
   *
   * @param base the knowledge base
   * @param generator takes it; neither flushed nor closed
   * @throws IOException from the host's sink
   */
  public static void write(KnowledgeBase base, JsonGenerator generator) throws IOException {
    try {
      DocumentWriter.writeDocument(base, new JacksonOutput(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The layout of the format, for a generator that is to write canonical bytes. The line feed at
   * the end of the document is the caller's.
   *
   * @return a printer for one generator
   */
  public static PrettyPrinter canonicalLayout() {
    return new CanonicalLayout();
  }
}
