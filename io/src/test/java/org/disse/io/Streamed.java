package org.disse.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.entry.Entry;

/** What a stream gave from its beginning to its end. */
record Streamed(List<Entry> entries, List<Finding> findings, StreamSummary summary) {
  static final String HEADER =
      "{\"entry\":\"header\",\"disse\":\"1.0\",\"id\":\"a\",\"title\":\"A\"}";
  static final String CELL = "{\"entry\":\"cell\",\"id\":\"b\",\"label\":\"B\",\"kind\":\"other\"}";
  static final String NOT_RUN = FindingCode.CHECKS_NOT_RUN.id();

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static Streamed read(InputStream text, StreamOptions options) {
    List<Entry> entries = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (EntryStream stream = EntryStream.of(text, options.withFindings(findings::add))) {
      stream.entries().forEach(entries::add);
      return new Streamed(entries, findings, stream.summary());
    }
  }

  /** What a file gave. */
  static Streamed read(Path file, StreamOptions options) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (EntryStream stream = EntryStream.open(file, options.withFindings(findings::add))) {
      stream.entries().forEach(entries::add);
      return new Streamed(entries, findings, stream.summary());
    }
  }

  static Streamed read(String text, Preset preset) {
    return read(bytes(text), StreamOptions.of(preset));
  }

  /** One text a line, as a whole document's report gives it. */
  static List<String> texts(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.code().equals(NOT_RUN))
        .map(Finding::toString)
        .sorted()
        .toList();
  }
}
