package org.disse.io.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.disse.io.json.Limits;
import org.disse.io.json.Pools;
import org.disse.io.json.Utf8Input;
import org.disse.io.json.Utf8Output;
import org.disse.io.json.Utf8Source;

/** Text for single codecs, without a document around it. */
final class Codecs {
  private Codecs() {}

  static Utf8Input input(String text) {
    return new Utf8Input(
        Utf8Source.of(text.getBytes(StandardCharsets.UTF_8)), new Pools(), Limits.USUAL);
  }

  /** A value on one line. */
  static <T> String written(Codec<T> codec, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8Output out = new Utf8Output(bytes, false);
    codec.write(out, value);
    out.endDocument();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }
}
