package org.disse.io.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Indication;
import org.disse.entry.Molecule;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.evidence.Doi;
import org.disse.evidence.NctId;
import org.disse.evidence.Pmcid;
import org.disse.evidence.Pmid;
import org.disse.io.json.JsonInput;
import org.disse.io.json.JsonOutput;
import org.disse.io.json.Scalar;
import org.disse.io.json.Symbols;
import org.disse.knowledge.FormatVersion;
import org.disse.knowledge.Sections;
import org.disse.term.Curie;
import org.disse.term.Unit;
import org.disse.value.PartialDate;
import org.disse.value.Text;
import org.disse.value.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of single values, each obeying the rule of the core's value type, so that a fault is
 * reported at the value itself.
 */
final class Scalars {
  /** A label or another short text that tends to repeat. */
  static final Codec<String> LABEL = line(Scalar::repeating);

  /** A title or another one-line text that seldom repeats. */
  static final Codec<String> LINE = line(Scalar::distinct);

  /** Text of any shape that is not blank. */
  static final Codec<String> PROSE =
      new OfText<>(
          Scalar.distinct(Scalars::prose, Function.identity())
              .printable(text -> text.charAt(0) == ' ' ? prose(text) : text),
          "prose",
          Patterns.PROSE,
          "text that is not blank",
          "Silencing Smoothened in stellate cells lowers collagen.");

  /** Repeating, since an id is what references refer to: they share it. */
  private static final Scalar<EntryId> IDS = Scalar.repeating(EntryId::of, EntryId::value).plain();

  private static final Map<Class<?>, Codec<?>> REFS = new ConcurrentHashMap<>();

  static final Codec<EntryId> ID =
      new OfText<>(IDS, "id", Patterns.ID, "a slug or a CURIE", "hepatic-stellate-cell");

  /** The id of a trial. */
  static final Codec<EntryId> TRIAL_ID =
      new OfText<>(
          Scalar.distinct(text -> NctId.checkBeginning(EntryId.of(text)), EntryId::value).plain(),
          "trialId",
          Patterns.TRIAL_ID,
          "a ClinicalTrials.gov number, or another registry's id",
          "NCT05871463");

  static final Codec<Curie> CURIE =
      new OfText<>(
          Scalar.repeating(Curie::parse, Curie::toString).plain(),
          "curie",
          Patterns.CURIE,
          "a CURIE",
          "CL:0000632");
  static final Codec<Unit> UNIT =
      new OfText<>(
          Scalar.repeating(Unit::new, Unit::code),
          "unit",
          Patterns.UNIT,
          "a unit of UCUM",
          "mg/kg");
  static final Codec<Pmid> PMID =
      new OfText<>(
          Scalar.distinct(Pmid::new, Pmid::value).plain(),
          "pmid",
          Patterns.PMID,
          "a PubMed id",
          "28089078");
  static final Codec<Pmcid> PMCID =
      new OfText<>(
          Scalar.distinct(Pmcid::new, Pmcid::value).plain(),
          "pmcid",
          Patterns.PMCID,
          "a PubMed Central id",
          "PMC5368592");
  static final Codec<Doi> DOI =
      new OfText<>(
          Scalar.distinct(Doi::new, Doi::value),
          "doi",
          Patterns.DOI,
          "a DOI without https://doi.org/",
          "10.1177/0960327120931152");
  static final Codec<WebAddress> URL =
      new OfText<>(
          Scalar.distinct(WebAddress::new, WebAddress::value),
          "url",
          Patterns.URL,
          "an http or https address",
          "https://clinicaltrials.gov/study/NCT05871463");
  static final Codec<PartialDate> DATE =
      new OfText<>(
          Scalar.repeating(PartialDate::parse, PartialDate::toString).plain(),
          "date",
          Patterns.DATE,
          "a date: yyyy-mm-dd, yyyy-mm or yyyy",
          "2023-05-23");
  static final Codec<FormatVersion> VERSION =
      new OfText<>(
          Scalar.distinct(FormatVersion::parse, FormatVersion::toString),
          "formatVersion",
          Patterns.VERSION,
          "a format version",
          "1.0");

  static final Codec<Boolean> BOOLEAN = new OfBoolean();

  static final Codec<Ref<? extends Participant>> PARTICIPANT = anyRef(Participant.class);
  static final Codec<Ref<? extends Molecule>> MOLECULE = anyRef(Molecule.class);
  static final Codec<Ref<? extends Indication>> INDICATION = anyRef(Indication.class);

  private Scalars() {}

  private interface Kind {
    Scalar<String> of(Function<String, String> parse, Function<String, String> format);
  }

  private static Codec<String> line(Kind kind) {
    return new OfText<>(
        kind.of(Scalars::line, Function.identity())
            .printable(text -> hasSpaceAround(text) ? line(text) : text),
        "line",
        Patterns.LINE,
        "text of one line, without surrounding white space",
        "hepatic stellate cell");
  }

  private static String prose(String text) {
    return Text.prose("text", text);
  }

  private static String line(String text) {
    return Text.line("text", text);
  }

  /** All that can be wrong with a line of printable ASCII. */
  private static boolean hasSpaceAround(String text) {
    return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
  }

  /** References to entries of one kind. */
  @SuppressWarnings("unchecked") // Made of the same class.
  static <T extends Entry> Codec<Ref<T>> ref(Class<T> type) {
    // One codec for all fields of a type, so that they share what a session remembers.
    return (Codec<Ref<T>>) REFS.computeIfAbsent(type, any -> newRef(type));
  }

  private static <T extends Entry> Codec<Ref<T>> newRef(Class<T> type) {
    return new OfRef<>(type, IDS.wrapped(id -> Ref.to(type, id), Ref::id));
  }

  private static <T extends Entry> Codec<Ref<? extends T>> anyRef(Class<T> type) {
    return new OfRef<>(type, IDS.wrapped(id -> Ref.to(type, id), Ref::id));
  }

  /** The constants of an enum. */
  static <E extends Enum<E>> Codec<E> enumOf(Class<E> type) {
    return new OfSymbols<>(Symbols.of(type));
  }

  private record OfText<V>(
      Scalar<V> kind, String name, String pattern, String description, String example)
      implements Codec<V> {
    @Override
    public Shape shape() {
      return new Shape.Text(name, Patterns.whole(pattern), description, example);
    }

    @Override
    public @Nullable V read(JsonInput in) {
      return in.scalar(kind);
    }

    @Override
    public void write(JsonOutput out, V value) {
      kind.write(out, value);
    }
  }

  private record OfRef<R extends Ref<?>>(Class<? extends Entry> type, Scalar<R> kind)
      implements Codec<R> {
    @Override
    public Shape shape() {
      return new Shape.Reference(
          ID.shape(), Sections.of(type).stream().map(Section::plural).toList());
    }

    @Override
    public @Nullable R read(JsonInput in) {
      int mark = in.mark();
      R ref = in.scalar(kind);
      if (ref != null) {
        in.found(ref, mark);
      }
      return ref;
    }

    @Override
    public void write(JsonOutput out, R ref) {
      kind.write(out, ref);
    }
  }

  private record OfSymbols<E extends Enum<E>>(Symbols<E> symbols) implements Codec<E> {
    @Override
    public Shape shape() {
      return new Shape.Word(symbols.names());
    }

    @Override
    public @Nullable E read(JsonInput in) {
      return in.symbol(symbols);
    }

    @Override
    public void write(JsonOutput out, E value) {
      out.symbol(symbols, value);
    }
  }

  private record OfBoolean() implements Codec<Boolean> {
    @Override
    public Shape shape() {
      return new Shape.Bool();
    }

    @Override
    public @Nullable Boolean read(JsonInput in) {
      return in.bool();
    }

    @Override
    public void write(JsonOutput out, Boolean value) {
      out.bool(value);
    }
  }
}
