package org.disse.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "in_vitro, in_vitro",
    "in-vivo, in_vivo",
    "inVivo, in_vivo",
    "IN VIVO, in_vivo",
    "in_vivoo, in_vivo",
    "in_vvo, in_vivo",
    "in_vvio, in_vivo",
    "ni_vivo, in_vivo",
    "cinical, clinical",
    "clinicla, clinical",
    "klinical, clinical"
  })
  void findsTheWordThatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, List.of("clinical", "in_vitro", "in_vivo"))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"rat", "''", "invertebrate", "abcdefgh", "clinical_trial_of_vesicles"})
  void findsNothingNear(String written) {
    assertThat(Nearest.to(written, List.of("clinical", "in_vitro", "in_vivo"))).isEmpty();
  }

  @Test
  void allowsOneEditInAShortWordAndAThirdInALongOne() {
    assertThat(Nearest.to("sm", List.of("smo"))).contains("smo");
    assertThat(Nearest.to("s", List.of("smo"))).isEmpty();
    assertThat(Nearest.to("abcxxx", List.of("abcdefghi"))).isEmpty();
    assertThat(Nearest.to("abcdefxxx", List.of("abcdefghi"))).contains("abcdefghi");
    assertThat(Nearest.to("abcdexxxx", List.of("abcdefghi"))).isEmpty();
  }

  @Test
  void takesTheClosestAndTheFirstOfSeveralEquallyNear() {
    assertThat(Nearest.to("lx-3", List.of("lx-1", "lx-2"))).contains("lx-1");
    assertThat(Nearest.to("lx-20", List.of("lx-1", "lx-2"))).contains("lx-2");
    assertThat(Nearest.to("lx2", List.of("lx-3", "lx-2"))).contains("lx-2");
  }

  @Test
  void looksAtNoVeryLongWord() {
    String longest = "x".repeat(64);

    assertThat(Nearest.to(longest, List.of(longest))).contains(longest);
    assertThat(Nearest.to(longest + "x", List.of(longest))).isEmpty();
    assertThat(Nearest.to(longest, List.of(longest + "x"))).isEmpty();
  }

  @Test
  void prefersAWordThatWasOnlyBegun() {
    assertThat(Nearest.to("mir-27b", List.of("mir-29b", "mir-27b-3p"))).contains("mir-27b-3p");
    assertThat(Nearest.to("mi", List.of("mir", "mis"))).contains("mir");
    assertThat(Nearest.to("mir", List.of("mir-27b-3p"))).isEmpty();
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(Nearest.to("a", List.of())).isEmpty();
  }

  @Test
  void agreesWithThePlainDefinition() {
    Random random = new Random(20250223);
    for (int round = 0; round < 1000; round++) {
      List<String> candidates = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        candidates.add(word(random));
      }
      String written = word(random);

      assertThat(Nearest.to(written, candidates))
          .as("%s among %s", written, candidates)
          .isEqualTo(nearest(written, candidates));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append("abAB-".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /**
   * Same letters, then a word that was only begun, then the fewest edits up to a third of the
   * longer word.
   */
  private static Optional<String> nearest(String written, List<String> candidates) {
    Optional<String> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (String candidate : candidates) {
      int limit = Math.max(1, Math.max(written.length(), candidate.length()) / 3);
      boolean begun =
          candidate.startsWith(written)
              && written.length() >= 3
              && candidate.length() <= 2 * written.length();
      double distance = begun ? 0.5 : distance(written, candidate);
      if (plain(written).equals(plain(candidate))) {
        distance = 0;
      }
      if ((distance <= limit || begun) && distance < least) {
        best = Optional.of(candidate);
        least = distance;
      }
    }
    return best;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "");
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return distance(restOfA, restOfB);
    }
    int least =
        1
            + Math.min(
                distance(restOfA, restOfB), Math.min(distance(restOfA, b), distance(a, restOfB)));
    boolean swapped =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped ? Math.min(least, 1 + distance(a.substring(2), b.substring(2))) : least;
  }
}
