package org.disse.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disse.value.InvalidValueException;

/**
 * Counts findings as they come and keeps the first few of each code and severity, so that any
 * number of them takes bounded memory. Not thread-safe.
 *
 * <pre>{@code
 * FindingTally tally = new FindingTally(3);
 * findings.forEach(tally::add);
 * tally.groups().forEach(System.out::print);   // as Report.groups(3), without the report
 * }</pre>
 */
public final class FindingTally {
  private final int samples;
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  private record Key(Severity severity, String code) {}

  private static final class Group {
    private final List<Finding> samples = new ArrayList<>();
    private long count;
  }

  /**
   * Starts to count.
   *
   * @param samples the most findings of each code and severity that are kept; 0 only counts
   */
  public FindingTally(int samples) {
    if (samples < 0) {
      throw InvalidValueException.expected("0 samples or more", samples);
    }
    this.samples = samples;
  }

  /**
   * Counts a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    add(finding, 1);
  }

  /**
   * Counts a finding that stands for several.
   *
   * @param finding the first of them
   * @param times how many there are, itself among them
   * @throws InvalidValueException if there is none
   */
  public void add(Finding finding, long times) {
    if (times < 1) {
      throw InvalidValueException.expected("1 finding or more", times);
    }
    Group group =
        groups.computeIfAbsent(new Key(finding.severity(), finding.code()), key -> new Group());
    group.count += times;
    if (group.samples.size() < samples) {
      group.samples.add(finding);
    }
  }

  /**
   * Counts findings that were counted before.
   *
   * @param group the findings; its samples are not kept
   */
  void add(FindingGroup group) {
    groups.computeIfAbsent(new Key(group.severity(), group.code()), key -> new Group()).count +=
        group.count();
  }

  /**
   * How many findings there were.
   *
   * @return the number, of all severities
   */
  public long count() {
    return groups.values().stream().mapToLong(group -> group.count).sum();
  }

  /**
   * How many findings of a severity there were.
   *
   * @param severity the severity
   * @return the number
   */
  public long count(Severity severity) {
    return groups.entrySet().stream()
        .filter(group -> group.getKey().severity() == severity)
        .mapToLong(group -> group.getValue().count)
        .sum();
  }

  /**
   * The findings by code and severity, as {@link Report#groups} gives them: the worst first, those
   * of one severity in the order in which they first occurred.
   *
   * @return the groups so far
   */
  public List<FindingGroup> groups() {
    return groups.entrySet().stream()
        .map(
            group ->
                new FindingGroup(
                    group.getKey().code(),
                    group.getKey().severity(),
                    (int) Math.min(Integer.MAX_VALUE, group.getValue().count),
                    group.getValue().samples))
        .sorted(Comparator.comparing(FindingGroup::severity))
        .toList();
  }

  /**
   * The findings kept, by code and severity, and how many more there were.
   *
   * @return the report so far
   */
  public Report report() {
    List<Finding> kept = new ArrayList<>();
    List<FindingGroup> omitted = new ArrayList<>();
    for (FindingGroup group : groups()) {
      kept.addAll(group.samples());
      if (group.more() > 0) {
        omitted.add(new FindingGroup(group.code(), group.severity(), group.more(), List.of()));
      }
    }
    return new Report(kept, omitted);
  }
}
