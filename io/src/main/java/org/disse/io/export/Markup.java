package org.disse.io.export;

/** Text in XML and HTML. */
final class Markup {
  private Markup() {}

  /**
   * Text as content or as an attribute in quotes. What XML cannot hold at all (most control
   * characters) becomes a replacement character; labels have none.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\t', '\n', '\r', '\u2028', '\u2029' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c < ' ' || c == 0xFFFE || c == 0xFFFF ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }
}
