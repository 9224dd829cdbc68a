package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disse.knowledge.KnowledgeBase;
import org.disse.source.Cell;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no reader would take, since it is nested too deep, is not written. */
class WritingDepthTest {
  private static final DisseJson JSON = DisseJson.standard();
  private static final String REFUSAL = "expected at most 64 levels of nesting, but was more";

  @TempDir Path folder;

  private static Extensions nested(int levels) {
    Object value = "x";
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    return Extensions.none().with("label", "x", value);
  }

  private static KnowledgeBase base(int levels) {
    return KnowledgeBase.builder().id("a").title("A").extensions(nested(levels - 1)).build();
  }

  private static Cell cell(int levels) {
    return JSON
        .entries(Cell.class)
        .read("{\"id\":\"c\",\"label\":\"C\",\"kind\":\"other\"}")
        .toBuilder()
        .extensions(nested(levels - 1))
        .build();
  }

  @Test
  void inEveryForm() throws IOException {
    for (DisseJson json : List.of(JSON, JSON.ndjson(), JSON.with(WriteOptions.onOneLine()))) {
      assertThat(json.read(json.toBytes(base(64)))).isEqualTo(base(64));
      assertThatThrownBy(() -> json.toBytes(base(65)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(REFUSAL);
    }
    JsonGenerator generator = new JsonFactory().createGenerator(new StringWriter());
    JSON.write(base(64), generator);
    assertThatThrownBy(() -> JSON.write(base(65), generator)).hasMessage(REFUSAL);
  }

  @Test
  void inAnEntryByItselfOrInADocument() {
    EntryJson<Cell> entries = JSON.entries(Cell.class);

    assertThat(entries.read(entries.toText(cell(64)))).isEqualTo(cell(64));
    assertThatThrownBy(() -> entries.toText(cell(65))).hasMessage(REFUSAL);

    KnowledgeBase deepest = KnowledgeBase.builder().id("a").title("A").add(cell(62)).build();
    KnowledgeBase deeper = KnowledgeBase.builder().id("a").title("A").add(cell(63)).build();
    assertThat(JSON.read(JSON.toText(deepest))).isEqualTo(deepest);
    assertThatThrownBy(() -> JSON.toText(deeper)).hasMessage(REFUSAL);
    assertThat(JSON.ndjson().read(JSON.ndjson().toText(deeper))).isEqualTo(deeper);
  }

  @Test
  void noFileIsLeft() throws IOException {
    Path file = folder.resolve("a.json");

    assertThatThrownBy(() -> JSON.write(base(65), file)).hasMessage(REFUSAL);
    assertThatThrownBy(() -> EntryWriter.write(file, base(1), out -> out.write(cell(63))))
        .hasMessage(REFUSAL);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
