package org.disse.io;

import java.nio.charset.StandardCharsets;

/** The name of a file as a reference of RFC 3986, whatever characters it holds. */
final class FileUri {
  private static final String KEPT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";

  private FileUri() {}

  /** A relative path stays relative; an absolute one gets its scheme. */
  static String of(String file) {
    if (file.matches("[A-Za-z]:[\\\\/].*")) {
      return "file:///" + file.substring(0, 2) + encode(file.substring(2).replace('\\', '/'));
    }
    return (file.startsWith("/") ? "file://" : "") + encode(file);
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (KEPT.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format("%%%02X", b));
      }
    }
    return uri.toString();
  }
}
