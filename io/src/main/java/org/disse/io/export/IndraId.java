package org.disse.io.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.disse.mechanism.Step;

/**
 * The ids that INDRA wants of statements, in the form of a UUID. They are made from what the
 * statement says and where it stands, by SHA-256 as RFC 9562 allows in version 8, so that the same
 * knowledge base gives the same ids.
 */
final class IndraId {
  private IndraId() {}

  static String of(String base, String mechanism, int number, String type, Step step) {
    String name =
        String.join(
            "\n",
            base,
            mechanism,
            Integer.toString(number),
            type,
            step.subject().toString(),
            step.object().toString());
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new UUID(high, low).toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
