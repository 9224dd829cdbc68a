package org.disse.io.stream;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.disse.check.Finding;
import org.disse.check.FindingCode;
import org.disse.check.Location;
import org.disse.check.ReferenceCheck;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.io.codec.ReadLine;
import org.disse.io.json.Place;
import org.disse.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it on a stream that ids are unique and references lead to entries of the right kind,
 * whichever comes first. It remembers fingerprints of ids, up to a limit.
 */
public final class IdLedger {
  /** The state of an id in the low four bits of its value: a section, or one of these. */
  private static final int AWAITED = 0x0f;

  private static final int BROKEN = 0x0e;
  private static final int STATE = 0x0f;
  private static final List<Section> SECTIONS = List.of(Section.values());

  /** A power of two, so small that it stays in a processor's cache. */
  private static final int KEPT_GOOD = 1 << 11;

  /** Takes what is found. */
  public interface Findings {
    /**
     * Takes what is wrong with the entry just told.
     *
     * @param finding the finding
     */
    void here(Finding finding);

    /**
     * Takes what is wrong with entries before it, or worth knowing of the whole.
     *
     * @param finding the first finding
     * @param times how many it stands for
     */
    void elsewhere(Finding finding, int times);
  }

  private final Fingerprints fingerprint;
  private final ReferenceKinds kinds = new ReferenceKinds();
  private final IdTable ids;
  private final WaitingReferences waiting;
  private final int most;
  private final int samples;
  private final Findings findings;
  private final int mostWaiting;

  /**
   * References that were found good not long ago, each at a place of its own. What is good stays
   * good: most need neither fingerprint nor table.
   */
  private final @Nullable Ref<?>[] good;

  private boolean isFull;
  private boolean isCrowded;

  /**
   * Starts with nothing.
   *
   * @param most the most ids that are remembered; a quarter as many references may wait
   * @param samples how many of the references that wait in vain are told one by one
   * @param findings takes what is found
   */
  public IdLedger(int most, int samples, Findings findings) {
    SecureRandom random = new SecureRandom();
    this.fingerprint = new Fingerprints(new Fingerprint(random.nextLong(), random.nextLong()));
    this.ids = new IdTable(most);
    this.mostWaiting = Math.max(1, most / 4);
    this.waiting = new WaitingReferences(mostWaiting);
    this.most = most;
    this.samples = samples;
    this.findings = findings;
    this.good = new @Nullable Ref<?>[KEPT_GOOD];
  }

  /**
   * Takes the next entry, or what is known of a broken one.
   *
   * @param line as it was read
   * @return false if its id is that of an entry before it
   */
  public boolean take(ReadLine line) {
    ReadLine.Finder places = line.finder();
    if (line.id().isPresent() && !define(line, places)) {
      return false;
    }
    for (int i = 0; i < line.references().size(); i++) {
      refer(line, places, i);
    }
    return true;
  }

  // ---- ids

  private boolean define(ReadLine line, ReadLine.Finder places) {
    EntryId id = line.entry().map(Entry::id).or(line::id).orElseThrow();
    fingerprint.of(id);
    long high = fingerprint.high();
    long low = fingerprint.low();
    int known = ids.find(high, low);
    int state = stateOf(line);
    if (known != 0 && (known & STATE) != AWAITED) {
      return redefine(places, id, high, low, known, state);
    }
    for (int kind = 0, bits = known >>> 4; bits != 0; kind++, bits >>>= 1) {
      if ((bits & 1) != 0) {
        settle(waiting.take(high, low, kind), line, id);
      }
    }
    if (!ids.put(high, low, state)) {
      isFull = isFull || stop(line, idsAreFull());
    }
    return true;
  }

  private static int stateOf(ReadLine line) {
    Optional<Entry> entry = line.entry();
    return entry.isPresent() ? SECTIONS.indexOf(entry.get().section()) + 1 : BROKEN;
  }

  private boolean redefine(
      ReadLine.Finder places, EntryId id, long high, long low, int known, int state) {
    if (state == BROKEN) {
      return true;
    }
    if ((known & STATE) == BROKEN) {
      return ids.put(high, low, state);
    }
    Place place = places.placeOfId();
    findings.here(
        Finding.of(
                FindingCode.DUPLICATE_ID,
                place.pointer(),
                "expected an id of one entry, but was " + Text.quote(id.value()) + " again")
            .location(place.location())
            .entry(id)
            .build());
    return false;
  }

  /** The entry that references waited for is there: is it what they meant? */
  private void settle(WaitingReferences.Waiting waited, ReadLine line, EntryId id) {
    Optional<Section> section = line.entry().map(Entry::section);
    if (section.isPresent() && !kinds.allows(waited.kind(), section.get())) {
      Finding.Builder finding =
          ReferenceCheck.wrongKind(Ref.to(kinds.type(waited.kind()), id), section.get());
      if (waited.count() > 1) {
        finding.hint("so do " + (waited.count() - 1) + " more before line " + line.number());
      }
      findings.elsewhere(located(finding, waited.place()), waited.count());
    }
  }

  private String idsAreFull() {
    return "expected at most "
        + most
        + " ids, but was more: from here on new ids are not compared, and references to them are"
        + " not checked";
  }

  private String referencesAreFull() {
    return "expected at most "
        + mostWaiting
        + " ids that are referred to before they come, but was more: from here on references to"
        + " further ones are not checked";
  }

  /** Tells what is not checked from a line on. Returns true. */
  private boolean stop(ReadLine line, String message) {
    findings.elsewhere(
        Finding.of(FindingCode.CHECKING_STOPPED, "", message)
            .location(new Location(line.number(), 1))
            .build(),
        1);
    return true;
  }

  // ---- references

  private void refer(ReadLine line, ReadLine.Finder places, int number) {
    Ref<?> ref = line.references().ref(number);
    int place = (ref.hashCode() + ref.type().hashCode()) & (KEPT_GOOD - 1);
    if (isSame(ref, good[place])) {
      return;
    }
    fingerprint.of(ref.id());
    long high = fingerprint.high();
    long low = fingerprint.low();
    int kind = kinds.of(ref);
    int known = ids.find(high, low);
    if (known == 0 || (known & STATE) == AWAITED) {
      await(line, places, number, high, low, kind, known);
    } else if ((known & STATE) != BROKEN) {
      Section section = SECTIONS.get((known & STATE) - 1);
      if (kind >= 0 && !kinds.allows(kind, section)) {
        Finding.Builder finding =
            ReferenceCheck.wrongKind(ref, section).entry(line.entry().map(Entry::id).or(line::id));
        findings.here(located(finding, places.placeOf(number)));
      } else {
        good[place] = ref;
      }
    }
  }

  private static boolean isSame(Ref<?> ref, @Nullable Ref<?> known) {
    return known != null && known.type() == ref.type() && known.equals(ref);
  }

  private void await(
      ReadLine line, ReadLine.Finder places, int number, long high, long low, int kind, int known) {
    if (kind >= 0 && (known >>> 4 & 1 << kind) != 0) {
      waiting.addAgain(high, low, kind);
      return;
    }
    Ref<?> ref = line.references().ref(number);
    boolean hasRoom = kind >= 0 && !waiting.isFull();
    if (hasRoom && ids.put(high, low, known | AWAITED | 1 << (kind + 4))) {
      waiting.add(high, low, kind, () -> places.placeOf(number), ref.id());
    } else {
      if (hasRoom) {
        isFull = isFull || stop(line, idsAreFull());
      } else {
        isCrowded = isCrowded || stop(line, referencesAreFull());
      }
      Finding.Builder finding =
          ReferenceCheck.notChecked(ref).entry(line.entry().map(Entry::id).or(line::id));
      findings.here(located(finding, places.placeOf(number)));
    }
  }

  /**
   * Told that the text of the lines taken so far may go: what still waits must know where it
   * stands.
   */
  public void release() {
    waiting.place();
  }

  private static Finding located(Finding.Builder finding, Place place) {
    return finding.pointer(place.pointer()).location(place.location()).build();
  }

  /** Tells which references still wait at the end: the first few, and how many there are. */
  public void finish() {
    release();
    Comparator<WaitingReferences.Waiting> byPlace =
        Comparator.comparingInt(WaitingReferences.Waiting::line)
            .thenComparingInt(WaitingReferences.Waiting::column);
    PriorityQueue<WaitingReferences.Waiting> first = new PriorityQueue<>(byPlace.reversed());
    long[] count = new long[1];
    waiting.forEach(
        one -> {
          count[0] += one.count();
          first.add(one);
          if (first.size() > Math.max(1, samples)) {
            first.remove();
          }
        });
    long rest = count[0] - first.size();
    for (WaitingReferences.Waiting one : first.stream().sorted(byPlace).toList()) {
      int times = (int) Math.min(Integer.MAX_VALUE, 1 + rest);
      rest = 0;
      findings.elsewhere(located(notChecked(one), one.place()), times);
    }
  }

  private Finding.Builder notChecked(WaitingReferences.Waiting waited) {
    return waited
        .id()
        .map(id -> ReferenceCheck.notChecked(Ref.to(kinds.type(waited.kind()), id)))
        .orElseGet(
            () ->
                Finding.of(
                    FindingCode.REFERENCE_NOT_CHECKED,
                    "",
                    "expected the id of "
                        + Section.describe(kinds.sections(waited.kind()))
                        + " in what was read, but was another"));
  }
}
