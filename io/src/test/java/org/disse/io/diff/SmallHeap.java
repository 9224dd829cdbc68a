package org.disse.io.diff;

import java.io.IOException;
import java.nio.file.Path;

/** Sorts two files and merges them: what a test runs in a process of its own. */
final class SmallHeap {
  private SmallHeap() {}

  public static void main(String[] args) throws IOException {
    Path a = Path.of(args[0]);
    Path b = Path.of(args[1]);
    NdjsonSort.sort(a, a);
    NdjsonSort.sort(b, b);
    System.out.println(
        SortedMerge.merge(a, b, Path.of(args[2]), false, conflict -> System.out.println(conflict)));
  }
}
