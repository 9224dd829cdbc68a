package org.disse.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.disse.entry.Entry;
import org.disse.io.codec.DocumentWriter;
import org.disse.io.json.CanonicalOutput;
import org.disse.io.json.JsonOutput;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.InvalidValueException;

/**
 * A fingerprint of content, the same whatever the layout, the order of fields, the form (JSON or
 * NDJSON) and the compression: SHA-256 over the canonical form of RFC 8785.
 *
 * <p>Of an entry it is the hash of its NDJSON line in that form, so that any tool for RFC 8785
 * gives the same. Of a knowledge base it is the hash of a text: the hash of the header line, then
 * those of all entries in ascending order, each in hexadecimal and with a line feed. The order of
 * entries therefore does not matter; that of the values of a list does.
 *
 * <p>Numbers of RFC 8785 are doubles, so these have one hash: {@code 1}, {@code 1.0} and {@code
 * 1E+0}; numbers that differ only behind the 17th digit; {@code 0} and a number so small that its
 * double is 0. Nor does a hash tell an absent field from its default or an empty list, a CURIE from
 * its other spellings, or where an unknown field stood. Everything else changes it, unknown fields
 * and the version of the format included.
 *
 * <pre>{@code
 * ContentHash before = ContentHash.of(base);
 * boolean changed = !ContentHash.of(edited).equals(before);
 * }</pre>
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record ContentHash(String hex) {
  /**
   * Checks the digits.
   *
   * @param hex 64 hexadecimal digits in lower case
   * @throws InvalidValueException if it is anything else
   */
  public ContentHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw InvalidValueException.expected("64 hexadecimal digits in lower case", hex);
    }
  }

  /**
   * The hash of an entry.
   *
   * @param entry the entry
   * @return its hash
   * @throws InvalidValueException if it holds a number beyond the range of a double, or half of a
   *     surrogate pair, which RFC 8785 does not allow
   */
  public static ContentHash of(Entry entry) {
    return of(canonical(entry));
  }

  /**
   * The hash of a knowledge base.
   *
   * @param base the knowledge base
   * @return its hash
   * @throws InvalidValueException as {@link #of(Entry)}
   */
  public static ContentHash of(KnowledgeBase base) {
    StringBuilder text = new StringBuilder();
    text.append(of(canonical(out -> DocumentWriter.writeHeader(base, out)))).append('\n');
    base.entries().stream()
        .map(entry -> of(entry).hex())
        .sorted()
        .forEach(hash -> text.append(hash).append('\n'));
    return of(text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * What is hashed of an entry: its NDJSON line in the canonical form of RFC 8785, without a line
   * feed; for signatures, and to see why two hashes differ.
   *
   * @param entry the entry
   * @return UTF-8 bytes
   * @throws InvalidValueException as {@link #of(Entry)}
   */
  public static byte[] canonical(Entry entry) {
    return canonical(out -> DocumentWriter.writeLine(entry, out));
  }

  private static byte[] canonical(Consumer<JsonOutput> write) {
    CanonicalOutput out = new CanonicalOutput();
    write.accept(out);
    return out.toBytes();
  }

  private static ContentHash of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ContentHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digits. */
  @Override
  public String toString() {
    return hex;
  }
}
