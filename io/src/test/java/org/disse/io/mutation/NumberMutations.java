package org.disse.io.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.disse.io.mutation.Mutation.Expected;
import org.disse.io.testing.Json.Raw;

/** Numbers out of range, of another form, or none at all. */
final class NumberMutations {
  private static final List<String> WHOLE = List.of("year", "repeats", "enrollment");

  /** A value just outside each end of the range of a kind. */
  private static final Map<String, List<String>> OUTSIDE =
      Map.of(
          "year", List.of("1664", "2101"),
          "repeats", List.of("0", "100001"),
          "enrollment", List.of("-1", "10000001"),
          "pValue", List.of("-0.001", "1.001"),
          "positive", List.of("0", "-0.5"),
          "notNegative", List.of("-0.5"),
          "decimal", List.of());

  private NumberMutations() {}

  static List<Operator> all() {
    return List.of(
        new Operator("a number out of range", NumberMutations::outside),
        new Operator(
            "a number as text",
            site -> number(site, value -> Mutation.refused(site, value.toPlainString()))),
        new Operator("a fraction of a whole number", NumberMutations::fraction),
        new Operator("a whole number written with a point", NumberMutations::withPoint),
        new Operator("a whole number of more than 32 bits", NumberMutations::tooLong),
        new Operator(
            "an exponent beyond 1000", site -> number(site, value -> beyond(site, "1E+1001"))),
        malformed("NaN", "NaN"),
        malformed("Infinity", "-Infinity"),
        malformed("a number with a plus", "+1"),
        malformed("a number with a zero in front", "01"),
        malformed("a number without digits behind the point", "1."));
  }

  private static List<Mutation> number(Site site, Function<BigDecimal, Mutation> change) {
    return site.value() instanceof BigDecimal value ? List.of(change.apply(value)) : List.of();
  }

  /** Validators count in doubles, for which this is no number at all. */
  private static Mutation beyond(Site site, String number) {
    return Mutation.of(Expected.REFUSED_BY_READER_ALONE, site, new Raw(number));
  }

  private static boolean isWhole(Site site) {
    return site.value() instanceof BigDecimal && WHOLE.contains(site.field().kind());
  }

  private static List<Mutation> outside(Site site) {
    return site.value() instanceof BigDecimal
        ? OUTSIDE.getOrDefault(site.field().kind(), List.of()).stream()
            .map(number -> Mutation.refused(site, new BigDecimal(number)))
            .toList()
        : List.of();
  }

  private static List<Mutation> fraction(Site site) {
    return isWhole(site) ? List.of(Mutation.refused(site, new BigDecimal("12.5"))) : List.of();
  }

  /** JSON Schema counts 2020.0 as whole; we read digits. */
  private static List<Mutation> withPoint(Site site) {
    return isWhole(site) ? List.of(beyond(site, site.value() + ".0")) : List.of();
  }

  private static List<Mutation> tooLong(Site site) {
    return isWhole(site)
        ? List.of(Mutation.refused(site, new BigDecimal("99999999999")))
        : List.of();
  }

  private static Operator malformed(String name, String number) {
    return new Operator(
        name,
        site ->
            number(
                site,
                value ->
                    new Mutation(
                        site,
                        List.of(site.holding(new Raw(number))),
                        Expected.MALFORMED,
                        site.root())));
  }
}
