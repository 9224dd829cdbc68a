package org.disse.io.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.ReadScope;
import org.disse.check.ReferenceCheck;
import org.disse.check.Report;
import org.disse.check.Severity;
import org.disse.entry.EntryId;
import org.disse.io.json.Limits;
import org.disse.io.json.Place;
import org.disse.io.json.PointerRoom;
import org.disse.io.json.Problem;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.KnowledgeBase;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What follows from everything that was read: the findings in the order of the text, and whether
 * the value may be used.
 */
final class Conclusion {
  private final DocumentBuilder document;
  private final Places places;
  private final Limits limits;
  private final Policy policy;

  Conclusion(DocumentBuilder document, Places places, Limits limits, Policy policy) {
    this.document = document;
    this.places = places;
    this.limits = limits;
    this.policy = policy;
  }

  /**
   * Draws it.
   *
   * @param base what was read; null if it cannot be used whatever the policy
   * @param whole whether the input was read to its end
   */
  Verdict draw(@Nullable KnowledgeBase base, boolean whole) {
    List<Finding> findings = new ArrayList<>();
    FormatVersion version = document.formatVersion();
    if (version.major() != FormatVersion.CURRENT.major()) {
      // Whatever else was found is only what a document of another format looks like.
      findings.add(unsupported(version, places.resolve(places.ofField("disse"))));
      return new Verdict(Optional.empty(), new Report(findings), 0);
    }
    List<Placed> placed = new ArrayList<>();
    Set<EntryId> faulty = new HashSet<>();
    for (DocumentBuilder.Found found : document.found()) {
      Problem problem = found.problem();
      Severity severity =
          found.isNote() ? policy.severityOfUnknown(version) : problem.code().severity();
      if (severity == Severity.ERROR && found.entry() != null) {
        faulty.add(found.entry());
      }
      Finding.Builder finding =
          Finding.of(problem.code(), "", problem.message())
              .severity(severity)
              .hint(problem.hint())
              .entry(Optional.ofNullable(found.entry()));
      placed.add(new Placed(places.of(found), finding));
    }
    boolean checked = whole && check(base == null ? document.build() : base, placed, faulty);
    placed.sort(Comparator.comparingInt(one -> one.place().offset()));
    int room = PointerRoom.ROOM;
    for (Placed one : placed) {
      Place place = places.resolve(one.place());
      room -= PointerRoom.neededBy(place.pointer());
      if (room < 0) {
        findings.add(
            Finding.of(FindingCode.LIMIT_EXCEEDED, "", PointerRoom.MESSAGE)
                .location(place.location())
                .build());
        break;
      }
      findings.add(one.finding().pointer(place.pointer()).location(place.location()).build());
    }
    Report report = new Report(findings);
    boolean usable =
        base != null && checked && room >= 0 && (policy.leavesOut() || report.isValid());
    return usable
        ? new Verdict(Optional.ofNullable(base), report, document.broken())
        : new Verdict(Optional.empty(), report, 0);
  }

  /**
   * Runs the checks. Returns false if they found too much.
   *
   * @param faulty the entries in which something is wrong already; grows by those that the checks
   *     of structure find
   */
  private boolean check(KnowledgeBase base, List<Placed> placed, Set<EntryId> faulty) {
    ReadScope scope = document.scope(faulty);
    List<DocumentBuilder.LooseReference> loose =
        policy.isPart() ? List.of() : document.looseReferences();
    List<Optional<Finding.Builder>> looks =
        new ReferenceCheck(scope).look(base, loose.stream().map(one -> one.found().ref()).toList());
    for (int i = 0; i < loose.size(); i++) {
      Place place = loose.get(i).found().place();
      Optional<EntryId> entry = Optional.ofNullable(loose.get(i).entry());
      looks.get(i).ifPresent(finding -> placed.add(new Placed(place, finding.entry(entry))));
    }
    AtomicInteger errors = new AtomicInteger(placed.size());
    Consumer<Finding> take =
        finding -> {
          Placed one = new Placed(places.of(finding, base), finding.toBuilder());
          if (finding.isError() && errors.incrementAndGet() > limits.findings()) {
            throw new TooMany(one.place());
          }
          placed.add(one);
        };
    try {
      policy
          .structural(scope)
          .run(
              base,
              finding -> {
                take.accept(finding);
                finding.entry().filter(entry -> finding.isError()).ifPresent(faulty::add);
              });
      policy
          .checks()
          .run(
              base,
              finding -> {
                if (!followsFrom(faulty, finding)) {
                  take.accept(finding);
                }
              });
      return true;
    } catch (TooMany e) {
      placed.add(new Placed(e.place, tooMany()));
      return false;
    }
  }

  /**
   * Whether a doubt may only follow from an error in the same entry: a misspelt field hides what
   * the doubt is about. It is told once the error is gone, unless the entry is used as it is.
   */
  private boolean followsFrom(Set<EntryId> faulty, Finding finding) {
    return !policy.leavesOut()
        && !finding.isError()
        && finding.entry().filter(faulty::contains).isPresent();
  }

  private Finding.Builder tooMany() {
    return Finding.of(
        FindingCode.LIMIT_EXCEEDED,
        "",
        "expected at most " + limits.findings() + " findings, but was more");
  }

  /** Stops the checks at an error too many; infos may be as many as there are references. */
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    TooMany(Place place) {
      super(null, null, false, false);
      this.place = place;
    }
  }

  private record Placed(Place place, Finding.Builder finding) {}

  /** Why a document of another format is not read. */
  static Finding unsupported(FormatVersion version, Place place) {
    return Finding.of(
            FindingCode.UNSUPPORTED_VERSION,
            place.pointer(),
            "expected format version "
                + FormatVersion.CURRENT.major()
                + ".x, but was "
                + Text.quote(version.toString()))
        .location(place.location())
        .hint(
            version.compareTo(FormatVersion.CURRENT) > 0
                ? "use a newer release of Disse"
                : "there was no such version")
        .build();
  }
}
