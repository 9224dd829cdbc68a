package org.disse.io.codec;

import java.util.ArrayList;
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
    PlacedFindings placed = new PlacedFindings();
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
      placed.add(places.of(found), finding);
    }
    boolean checked = whole && check(base == null ? document.build() : base, placed, faulty);
    findings.addAll(placed.tell(places::resolve));
    Report report = new Report(findings);
    boolean usable =
        base != null && checked && placed.isWhole() && (policy.leavesOut() || report.isValid());
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
  private boolean check(KnowledgeBase base, PlacedFindings placed, Set<EntryId> faulty) {
    ReadScope scope = document.scope(faulty);
    List<DocumentBuilder.LooseReference> loose =
        policy.isPart() ? List.of() : document.looseReferences();
    List<Optional<Finding.Builder>> looks =
        new ReferenceCheck(scope).look(base, loose.stream().map(one -> one.found().ref()).toList());
    for (int i = 0; i < loose.size(); i++) {
      Place place = loose.get(i).found().place();
      Optional<EntryId> entry = Optional.ofNullable(loose.get(i).entry());
      looks.get(i).ifPresent(finding -> placed.add(place, finding.entry(entry)));
    }
    AtomicInteger errors = new AtomicInteger(placed.size());
    Consumer<Finding> take =
        finding -> {
          Place place = places.of(finding, base);
          if (finding.isError() && errors.incrementAndGet() > limits.findings()) {
            throw new TooMany(place);
          }
          placed.add(place, finding.toBuilder());
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
                boolean isFaulty = finding.entry().filter(faulty::contains).isPresent();
                if (!policy.conceals(finding, isFaulty)) {
                  take.accept(finding);
                }
              });
      return true;
    } catch (TooMany e) {
      placed.add(e.place, tooMany());
      return false;
    }
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
