package org.disse.io.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.disse.io.DisseJson;
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
      ReadResult<KnowledgeBase> first = EntryPoint.BYTES.read(json, bytes);
      for (EntryPoint entryPoint : EntryPoint.values()) {
        if (entryPoint != EntryPoint.PARSER_OF_A_HOST && entryPoint.takes(bytes, json.form())) {
          ReadResult<KnowledgeBase> result = entryPoint.read(json, bytes);
          assertThat(result.report()).hasToString(first.report().toString());
          assertThat(result).isEqualTo(first);
        }
      }
      return first;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
