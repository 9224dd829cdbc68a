package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.disse.io.hostile.HostileInput.GOOD;
import static org.disse.io.hostile.HostileInput.HEADER;
import static org.disse.io.hostile.HostileInput.bareLines;
import static org.disse.io.hostile.HostileInput.document;
import static org.disse.io.hostile.HostileInput.given;
import static org.disse.io.hostile.HostileInput.read;
import static org.disse.io.hostile.HostileInput.refused;
import static org.disse.io.hostile.HostileInput.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.disse.io.DisseJson;
import org.disse.io.hostile.HostileInput.Outcome;

/** Classes 5 to 8 and 22: bytes that are no text, or other text than it seems. */
final class HostileText {
  private static final Outcome KEPT = read("unknown-field");
  private static final Outcome NO_TEXT = refused("malformed-text");
  private static final Outcome NO_JSON = refused("malformed-json");

  private static final Outcome NO_TEXT_OR_JSON = refused("malformed-text|malformed-json");

  /** Overlong, and good to jackson-core, which makes '/' of the first. */
  private static final List<String> GOOD_TO_JACKSON = List.of("C0AF", "C1BF", "E08080");

  private HostileText() {}

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    surrogates(all);
    utf8(all);
    marks(all);
    encodings(all);
    messages(all);
    return all;
  }

  private static void surrogates(List<HostileInput> all) {
    for (String text :
        List.of(
            "\"\\uD800\"",
            "\"a\\uDC00\\uD800\"",
            "\"\\uD800\\u0041\"",
            "\"\\uD83E\\\\uDDEC\"",
            "{\"\\uDC00\":1}")) {
      value(5, "half of a pair in " + text, text, NO_TEXT).stream()
          .map(one -> one.onHost(NO_TEXT_OR_JSON))
          .forEach(all::add);
    }
    all.addAll(value(5, "a pair of escapes", "\"\\uD83E\\uDDEC\"", KEPT));
    for (String text : List.of("\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE")) {
      // Text all the same (RFC 8259), which we hand on unchanged.
      all.addAll(value(5, "a noncharacter", '"' + text + '"', KEPT));
    }
  }

  private static void utf8(List<HostileInput> all) {
    for (String hex :
        List.of(
            "C0AF",
            "C1BF",
            "80",
            "BF",
            "C3",
            "C328",
            "E08080",
            "E282",
            "E28228",
            "EDA080",
            "EDBFBF",
            "F0808080",
            "F09F98",
            "F09F9828",
            "F4908080",
            "F5808080",
            "F888808080",
            "FE",
            "FF")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write('"');
      bytes.writeBytes(HexFormat.of().parseHex(hex));
      bytes.write('"');
      value(6, "the bytes " + hex + " in a string", bytes.toByteArray(), NO_TEXT).stream()
          .map(one -> one.onHost(GOOD_TO_JACKSON.contains(hex) ? KEPT : NO_TEXT_OR_JSON))
          .forEach(all::add);
    }
  }

  private static void marks(List<HostileInput> all) {
    all.add(document(7, "a byte order mark", "\uFEFF" + GOOD, read()));
    all.add(bareLines(7, "a byte order mark", "\uFEFF" + HEADER, read()));
    all.add(document(7, "two byte order marks", "\uFEFF\uFEFF" + GOOD, NO_JSON));
    all.add(document(7, "a byte order mark alone", "\uFEFF", NO_JSON));
    all.add(document(7, "a byte order mark inside", GOOD.replace(":", ":\uFEFF"), NO_JSON));
    all.addAll(value(7, "a byte order mark in a string", "\"\uFEFF\"", KEPT));
  }

  private static void encodings(List<HostileInput> all) {
    for (String name :
        List.of(
            "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-32", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = GOOD.getBytes(Charset.forName(name));
      // jackson-core detects and takes them.
      all.add(given(8, name, bytes, NO_TEXT).onHost(read()));
      all.add(
          given(8, name, HEADER.getBytes(Charset.forName(name)), NO_TEXT)
              .by(DisseJson.standard().ndjson()));
    }
    byte[] latin = GOOD.replace("\"A\"", "\"caf\u00e9\"").getBytes(Charset.forName("ISO-8859-1"));
    all.add(given(8, "Latin-1", latin, NO_TEXT).onHost(NO_JSON));
  }

  private static void messages(List<HostileInput> all) {
    String bell = "\\u0007\\u001b[31m\\u202e\\n2026-01-01 INFO all is well";
    all.addAll(value(22, "an unknown field", "1", KEPT));
    all.add(
        document(
            22,
            "a title that speaks to the terminal",
            GOOD.replace("\"A\"", '"' + bell + '"'),
            refused("invalid-value")));
    all.add(
        document(
            22,
            "a field that speaks to the terminal",
            GOOD.replace("\"title\"", "\"x" + bell + "\":1,\"title\""),
            KEPT));
    all.add(
        document(
            22,
            "an id of a hundred thousand letters",
            GOOD.replace("\"a\"", "\"?" + "x".repeat(100_000) + '"'),
            refused("invalid-value")));
    all.add(
        given(
            22,
            "a number of a thousand digits for a title",
            GOOD.replace("\"A\"", "9".repeat(1000)).getBytes(UTF_8),
            refused("wrong-type")));
  }
}
