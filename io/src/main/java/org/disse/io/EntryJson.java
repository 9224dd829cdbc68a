package org.disse.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Report;
import org.disse.entry.Entry;
import org.disse.entry.Section;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.codec.Verdict;
import org.disse.io.json.JacksonOutput;
import org.disse.io.json.Utf8Source;
import org.disse.knowledge.Sections;
import org.disse.value.InvalidValueException;
import org.disse.value.Text;

/**
 * Reads and writes entries that stand alone: an object of the format without a document around it,
 * as in the body of a request. What its references point at is elsewhere, so they are not checked.
 *
 * <p>Immutable and thread-safe, like the {@link DisseJson} it comes from, whose preset, limits and
 * layout it has.
 *
 * <pre>{@code
 * EntryJson<Mechanism> json = DisseJson.strict().entries(Mechanism.class);
 * Mechanism mechanism = json.read("{\"id\": \"m\", \"label\": \"M\"}");
 * String text = json.toText(mechanism);
 * }</pre>
 *
 * @param <T> the kind of entry
 */
public final class EntryJson<T extends Entry> {
  private final DisseJson json;
  private final Class<T> kind;
  private final Section section;

  EntryJson(DisseJson json, Class<T> kind) {
    Set<Section> sections = Sections.of(kind);
    if (sections.size() != 1) {
      throw InvalidValueException.expected(
          "a kind of entry that stands in one section", kind.getSimpleName());
    }
    this.json = json;
    this.kind = kind;
    this.section = sections.iterator().next();
  }

  /**
   * Reads text.
   *
   * @param text the entry's object
   * @return the entry
   * @throws DisseReadException if it is refused
   */
  public T read(String text) {
    return tryRead(text).orThrow();
  }

  /**
   * Reads text.
   *
   * @param text the entry's object
   * @return the entry, if it may be used, and the report
   */
  public ReadResult<T> tryRead(String text) {
    return Characters.loneSurrogate(text)
        .map(finding -> new ReadResult<T>(Optional.empty(), new Report(List.of(finding)), 0))
        .orElseGet(() -> tryRead(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads UTF-8 bytes.
   *
   * @param bytes the entry's object
   * @return the entry
   * @throws DisseReadException if it is refused
   */
  public T read(byte[] bytes) {
    return tryRead(bytes).orThrow();
  }

  /**
   * Reads UTF-8 bytes.
   *
   * @param bytes the entry's object
   * @return the entry, if it may be used, and the report
   */
  public ReadResult<T> tryRead(byte[] bytes) {
    return result(json.readEntry(Utf8Source.of(bytes), section));
  }

  /**
   * Reads from a host's parser of jackson-core.
   *
   * @param parser at the entry's object, or before it; not closed, left at its end
   * @return the entry
   * @throws DisseReadException if it is refused
   * @throws IOException from the parser's source
   */
  public T read(JsonParser parser) throws IOException {
    return tryRead(parser).orThrow();
  }

  /**
   * Reads from a host's parser of jackson-core.
   *
   * @param parser at the entry's object, or before it; not closed, left at its end
   * @return the entry, if it may be used, and the report
   * @throws IOException from the parser's source
   */
  public ReadResult<T> tryRead(JsonParser parser) throws IOException {
    return result(json.readEntry(parser, section));
  }

  private ReadResult<T> result(Verdict verdict) {
    Optional<Entry> read =
        verdict.value().flatMap(base -> base.entries(section).stream().findFirst());
    if (read.isEmpty() || kind.isInstance(read.get())) {
      return new ReadResult<>(read.map(kind::cast), verdict.report(), verdict.leftOut());
    }
    List<Finding> findings = new ArrayList<>(verdict.report().findings());
    String was = read.get().getClass().getSuperclass().getSimpleName();
    findings.add(
        Finding.of(
                FindingCode.INVALID_VALUE,
                "/type",
                "expected the type of a " + kind.getSimpleName() + ", but was " + Text.quote(was))
            .entry(Optional.of(read.get().id()))
            .build());
    return new ReadResult<>(Optional.empty(), new Report(findings), verdict.leftOut());
  }

  /**
   * Writes UTF-8 bytes, with a line feed at the end.
   *
   * @param entry the entry
   * @return the bytes
   */
  public byte[] toBytes(T entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentWriter.writeEntry(entry, bytes, !json.writing().compact());
    return bytes.toByteArray();
  }

  /**
   * Writes text, with a line feed at the end.
   *
   * @param entry the entry
   * @return the text
   */
  public String toText(T entry) {
    return new String(toBytes(entry), StandardCharsets.UTF_8);
  }

  /**
   * Writes an entry of any kind to a host's generator of jackson-core; the layout is the
   * generator's.
   *
   * @param entry the entry
   * @param generator takes it; neither flushed nor closed
   * @throws IOException from the generator's sink
   */
  public static void write(Entry entry, JsonGenerator generator) throws IOException {
    try {
      DocumentWriter.writeEntry(entry, new JacksonOutput(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
