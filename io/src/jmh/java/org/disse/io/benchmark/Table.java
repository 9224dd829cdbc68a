package org.disse.io.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table in Markdown. */
final class Table {
  private Table() {}

  static String of(String title, Map<String, Interleaved.Taken> taken, String first) {
    StringBuilder out = new StringBuilder();
    out.append("\n### ").append(title).append("\n\n");
    out.append("| variant | ns a line, min | median | time × ").append(first);
    out.append(", min | median of rounds | B a line | × ").append(first).append(" |\n");
    out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    Interleaved.Taken base = taken.get(first);
    taken.forEach(
        (name, one) -> {
          List<Double> ratios = new ArrayList<>();
          for (int i = 0; i < one.nanos().size(); i++) {
            ratios.add(one.nanos().get(i) / base.nanos().get(i));
          }
          out.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %.0f | %.0f | %.2f | %.2f | %.0f | %.2f |%n",
                  name,
                  Collections.min(one.nanos()),
                  median(one.nanos()),
                  Collections.min(one.nanos()) / Collections.min(base.nanos()),
                  median(ratios),
                  median(one.bytes()),
                  median(one.bytes()) / median(base.bytes())));
        });
    return out.toString();
  }

  static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
