package org.disse.source;

import static org.disse.source.MisevReport.Answer.ABSENT;
import static org.disse.source.MisevReport.Answer.NOT_APPLICABLE;
import static org.disse.source.MisevReport.Answer.PRESENT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How complete the description of a preparation is against what MISEV2018 asks for
 * (doi:10.1080/20013078.2018.1535750, as summarised in PMC9465297 table 3 and PMC8581208 table 1):
 * item by item present, absent, or not applicable, each with a pointer to where the answer stands.
 *
 * <p>A pure function of the preparation. It judges the report, not the vesicles, and gives no
 * score: the items are not of equal weight. The ratio of two quantities, which MISEV asks for,
 * follows from the two; topology, which it encourages, has no field in the format.
 *
 * @param answers the answer to every item
 * @param pointers the JSON Pointer of what answers each item, from the preparation; of the field
 *     that would, where nothing does
 */
public record MisevReport(Map<Item, Answer> answers, Map<Item, String> pointers) {
  /** What MISEV asks for. */
  public enum Item {
    /** The separation steps. */
    SEPARATION("how vesicles were separated", "/isolation"),
    /** The amount of starting material. */
    STARTING_MATERIAL("amount of starting material", "/startingMaterial"),
    /** At least two of particle number, protein and lipid. */
    TWO_QUANTITIES("two of particle number, protein and lipid", "/quantification"),
    /** At least one transmembrane or GPI-anchored marker found. */
    TRANSMEMBRANE_MARKER("a transmembrane marker present", "/markers"),
    /** At least one cytosolic marker found. */
    CYTOSOLIC_MARKER("a cytosolic marker present", "/markers"),
    /** At least three positive markers of vesicles, transmembrane or cytosolic. */
    THREE_MARKERS("three positive markers", "/markers"),
    /** A contaminant looked for, found or not. */
    PURITY_CONTROL("a contaminant tested", "/markers"),
    /**
     * Markers of other compartments, asked for where vesicles other than small ones are claimed.
     */
    OTHER_COMPARTMENT("a marker of another compartment tested", "/markers"),
    /** Secreted proteins that go with vesicles, asked for where they matter. */
    SECRETED_PROTEIN("a secreted protein tested", "/markers"),
    /** One method of imaging. */
    IMAGING("single vesicles imaged", "/imaging"),
    /** One other method on many single particles. */
    PARTICLE_ANALYSIS("single particles analysed", "/particleAnalysis"),
    /** The storage temperature. */
    STORAGE("storage", "/storage");

    private final String question;
    private final String field;

    Item(String question, String field) {
      this.question = question;
      this.field = field;
    }

    /**
     * What is asked, in words.
     *
     * @return a short phrase
     */
    public String question() {
      return question;
    }
  }

  /** The answer to an item. */
  public enum Answer {
    /** Reported. */
    PRESENT,
    /** Not reported. */
    ABSENT,
    /** Not asked for here. */
    NOT_APPLICABLE
  }

  /**
   * Copies the answers; what is not answered is absent.
   *
   * @param answers the answers to any items
   * @param pointers the pointers of any items; for the others, that of their field
   */
  public MisevReport {
    Map<Item, Answer> all = new EnumMap<>(Item.class);
    Map<Item, String> places = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      all.put(item, answers.getOrDefault(item, ABSENT));
      places.put(item, pointers.getOrDefault(item, item.field));
    }
    answers = Collections.unmodifiableMap(all);
    pointers = Collections.unmodifiableMap(places);
  }

  static MisevReport of(Preparation preparation) {
    Map<Item, Answer> answers = new EnumMap<>(Item.class);
    Map<Item, String> pointers = new EnumMap<>(Item.class);
    answers.put(Item.SEPARATION, answer(!preparation.isolation().isEmpty()));
    answers.put(Item.STARTING_MATERIAL, answer(preparation.startingMaterial().isPresent()));
    answers.put(
        Item.TWO_QUANTITIES,
        answer(
            preparation.quantification().stream().map(Quantification::quantity).distinct().count()
                >= 2));
    answers.put(Item.THREE_MARKERS, answer(positiveProteins(preparation.markers()) >= 3));
    answers.put(Item.IMAGING, answer(!preparation.imaging().isEmpty()));
    answers.put(Item.PARTICLE_ANALYSIS, answer(!preparation.particleAnalysis().isEmpty()));
    answers.put(Item.STORAGE, answer(preparation.storage().isPresent()));
    Set<MarkerResult> found = Set.of(MarkerResult.PRESENT);
    Set<MarkerResult> tested = Set.of(MarkerResult.PRESENT, MarkerResult.ABSENT);
    for (MarkerItem item :
        List.of(
            new MarkerItem(Item.TRANSMEMBRANE_MARKER, MarkerCategory.TRANSMEMBRANE, found, ABSENT),
            new MarkerItem(Item.CYTOSOLIC_MARKER, MarkerCategory.CYTOSOLIC, found, ABSENT),
            new MarkerItem(Item.PURITY_CONTROL, MarkerCategory.CONTAMINANT, tested, ABSENT),
            new MarkerItem(
                Item.OTHER_COMPARTMENT, MarkerCategory.OTHER_COMPARTMENT, tested, NOT_APPLICABLE),
            new MarkerItem(
                Item.SECRETED_PROTEIN, MarkerCategory.SECRETED, tested, NOT_APPLICABLE))) {
      answers.put(item.item(), item.otherwise());
      IntStream.range(0, preparation.markers().size())
          .filter(i -> item.test(preparation.markers().get(i)))
          .findFirst()
          .ifPresent(
              i -> {
                answers.put(item.item(), PRESENT);
                pointers.put(item.item(), "/markers/" + i);
              });
    }
    return new MisevReport(answers, pointers);
  }

  /** An item that one marker answers. */
  private record MarkerItem(
      Item item, MarkerCategory category, Set<MarkerResult> results, Answer otherwise)
      implements Predicate<Marker> {
    @Override
    public boolean test(Marker marker) {
      return marker.category() == category && results.contains(marker.result());
    }
  }

  private static long positiveProteins(List<Marker> markers) {
    return markers.stream()
        .filter(marker -> marker.result() == MarkerResult.PRESENT)
        .filter(
            marker ->
                marker.category() == MarkerCategory.TRANSMEMBRANE
                    || marker.category() == MarkerCategory.CYTOSOLIC)
        .map(Marker::protein)
        .distinct()
        .count();
  }

  private static Answer answer(boolean reported) {
    return reported ? PRESENT : ABSENT;
  }

  /**
   * The answer to an item.
   *
   * @param item the item
   * @return the answer
   */
  public Answer answer(Item item) {
    return answers.getOrDefault(item, ABSENT);
  }

  /**
   * Where the answer to an item stands.
   *
   * @param item the item
   * @return a JSON Pointer from the preparation, such as {@code /markers/2}; of the field that
   *     would answer it, where nothing does
   */
  public String pointer(Item item) {
    return pointers.getOrDefault(item, item.field);
  }

  /**
   * The items that are asked for and not reported.
   *
   * @return the missing items, in the order of MISEV
   */
  public List<Item> missing() {
    return answers.keySet().stream().filter(item -> answer(item) == ABSENT).toList();
  }

  /** One item a line: answer, then what is asked. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    answers.forEach(
        (item, answer) ->
            text.append(
                String.format(
                    "%-15s%s\n",
                    answer.name().toLowerCase(Locale.ROOT).replace('_', ' '), item.question())));
    return text.toString();
  }
}
