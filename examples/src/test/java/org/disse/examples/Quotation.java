package org.disse.examples;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page says that a program prints: all of it, but for lines left out where it says […]. */
public final class Quotation {
  private Quotation() {}

  /** Holds a page to what was printed: the same lines, from the first to the last. */
  public static void isExact(String quoted, String printed) {
    String[] parts = quoted.split("(?m)^\\[…\\]\n", -1);
    String last = parts[parts.length - 1];
    assertThat(quoted).as("what is quoted").isNotBlank();
    if (parts.length == 1) {
      assertThat(printed).isEqualTo(quoted);
      return;
    }
    assertThat(printed).startsWith(parts[0]);
    int from = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int at = printed.indexOf("\n" + parts[i], from) + 1;
      assertThat(at).as("behind what is quoted before, a line and%n%s", parts[i]).isPositive();
      from = at + parts[i].length();
    }
    assertThat(printed.substring(from)).endsWith("\n" + last).isNotEqualTo("\n" + last);
  }
}
