package org.disse.source;

import static org.disse.source.MisevReport.Answer.ABSENT;
import static org.disse.source.MisevReport.Answer.NOT_APPLICABLE;
import static org.disse.source.MisevReport.Answer.PRESENT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How complete the description of a preparation is against what MISEV2018 asks for
 * (doi:10.1080/20013078.2018.1535750, as summarised in PMC9465297 table 3 and PMC8581208 table 1):
 * item by item present, absent, or not applicable.
 *
 * <p>A pure function of the preparation. It judges the report, not the vesicles, and gives no
 * score: the items are not of equal weight.
 *
 * @param answers the answer to every item
 */
public record MisevReport(Map<Item, Answer> answers) {
  /** What MISEV asks for. */
  public enum Item {
    /** The separation steps. */
    SEPARATION("how vesicles were separated"),
    /** The amount of starting material. */
    STARTING_MATERIAL("amount of starting material"),
    /** At least two of particle number, protein and lipid. */
    TWO_QUANTITIES("two of particle number, protein and lipid"),
    /** At least one transmembrane or GPI-anchored marker found. */
    TRANSMEMBRANE_MARKER("a transmembrane marker present"),
    /** At least one cytosolic marker found. */
    CYTOSOLIC_MARKER("a cytosolic marker present"),
    /** At least three positive markers of vesicles, transmembrane or cytosolic. */
    THREE_MARKERS("three positive markers"),
    /** A contaminant looked for, found or not. */
    PURITY_CONTROL("a contaminant tested"),
    /**
     * Markers of other compartments, asked for where vesicles other than small ones are claimed.
     */
    OTHER_COMPARTMENT("a marker of another compartment tested"),
    /** One method of imaging. */
    IMAGING("single vesicles imaged"),
    /** One other method on many single particles. */
    PARTICLE_ANALYSIS("single particles analysed"),
    /** The storage temperature. */
    STORAGE("storage");

    private final String question;

    Item(String question) {
      this.question = question;
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
   */
  public MisevReport {
    Map<Item, Answer> all = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      all.put(item, answers.getOrDefault(item, ABSENT));
    }
    answers = Collections.unmodifiableMap(all);
  }

  static MisevReport of(Preparation preparation) {
    Map<Item, Answer> answers = new EnumMap<>(Item.class);
    List<Marker> positive =
        preparation.markers().stream()
            .filter(marker -> marker.result() == MarkerResult.PRESENT)
            .toList();
    answers.put(Item.SEPARATION, answer(!preparation.isolation().isEmpty()));
    answers.put(Item.STARTING_MATERIAL, answer(preparation.startingMaterial().isPresent()));
    answers.put(
        Item.TWO_QUANTITIES,
        answer(
            preparation.quantification().stream().map(Quantification::quantity).distinct().count()
                >= 2));
    answers.put(Item.TRANSMEMBRANE_MARKER, answer(has(positive, MarkerCategory.TRANSMEMBRANE)));
    answers.put(Item.CYTOSOLIC_MARKER, answer(has(positive, MarkerCategory.CYTOSOLIC)));
    answers.put(
        Item.THREE_MARKERS,
        answer(
            positive.stream()
                    .filter(
                        marker ->
                            marker.category() == MarkerCategory.TRANSMEMBRANE
                                || marker.category() == MarkerCategory.CYTOSOLIC)
                    .map(Marker::protein)
                    .distinct()
                    .count()
                >= 3));
    List<Marker> tested =
        preparation.markers().stream()
            .filter(marker -> marker.result() != MarkerResult.NOT_TESTED)
            .toList();
    answers.put(Item.PURITY_CONTROL, answer(has(tested, MarkerCategory.CONTAMINANT)));
    answers.put(
        Item.OTHER_COMPARTMENT,
        has(tested, MarkerCategory.OTHER_COMPARTMENT) ? PRESENT : NOT_APPLICABLE);
    answers.put(Item.IMAGING, answer(!preparation.imaging().isEmpty()));
    answers.put(Item.PARTICLE_ANALYSIS, answer(!preparation.particleAnalysis().isEmpty()));
    answers.put(Item.STORAGE, answer(preparation.storage().isPresent()));
    return new MisevReport(answers);
  }

  private static boolean has(List<Marker> markers, MarkerCategory category) {
    return markers.stream().anyMatch(marker -> marker.category() == category);
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
