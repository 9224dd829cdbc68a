package org.disse.io.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disse.io.DisseJson;
import org.disse.io.Form;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;

/** Reads one text through every entry point, which must all say the same. */
public final class EntryPoints {
  private EntryPoints() {}

  /** What all of them give. */
  public static ReadResult<KnowledgeBase> read(DisseJson json, String text) {
    return read(json, text.getBytes(StandardCharsets.UTF_8));
  }

  /** What all of them give; those that take characters only if the bytes are UTF-8. */
  public static ReadResult<KnowledgeBase> read(DisseJson json, byte[] bytes) {
    try {
      List<ReadResult<KnowledgeBase>> results = new ArrayList<>();
      results.add(json.tryRead(bytes));
      results.add(json.tryRead(new ByteArrayInputStream(bytes)));
      results.add(json.tryRead(oneByteAtATime(bytes)));
      Path file =
          Files.createTempFile("entry-point", json.form() == Form.NDJSON ? ".ndjson" : ".json");
      Files.write(file, bytes);
      results.add(json.tryRead(file));
      Files.delete(file);
      Optional<String> text = decoded(bytes);
      if (text.isPresent()) {
        results.add(json.tryRead(text.get()));
        results.add(json.tryRead(new StringReader(text.get())));
      }
      ReadResult<KnowledgeBase> first = results.get(0);
      for (ReadResult<KnowledgeBase> result : results) {
        assertThat(result.report()).hasToString(first.report().toString());
        assertThat(result).isEqualTo(first);
      }
      return first;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static InputStream oneByteAtATime(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(1, length));
      }
    };
  }
}
