package org.disse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disse.value.Nearest;

/**
 * The part of UCUM (the Unified Code for Units of Measure, case-sensitive) that the field uses:
 * mass, volume, length, amount, counts, time, temperature, pressure, activity, ratios.
 *
 * <p>The grammar is that of UCUM: units with a prefix, an exponent and an annotation in braces,
 * joined by {@code .} and {@code /}, with parentheses and plain factors. The atoms are a closed
 * list: {@code C} is the coulomb to UCUM, but here always a mistaken {@code Cel}.
 */
final class Ucum {
  /** Units that take a prefix. */
  private static final Set<String> METRIC =
      Set.of(
          "g", "t", "u", "m", "L", "l", "mol", "s", "K", "Cel", "Pa", "bar", "m[Hg]", "m[H2O]", "J",
          "cal", "W", "V", "A", "Hz", "Gy", "Bq", "kat", "U", "[IU]", "[iU]", "eq", "osm");

  /** Units that take none. */
  private static final Set<String> PLAIN =
      Set.of(
          "%",
          "[ppth]",
          "[ppm]",
          "[ppb]",
          "10*",
          "10^",
          "min",
          "h",
          "d",
          "wk",
          "mo",
          "a",
          "[g]",
          "[pH]",
          "[CFU]",
          "[PFU]",
          "[FFU]",
          "[TCID_50]",
          "[EID_50]",
          "[degF]",
          "deg");

  private static final Set<String> PREFIXES =
      Set.of("E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a");

  /** Sign, parenthesis, annotation, or anything else up to the next of these. */
  private static final Pattern TOKEN = Pattern.compile("[./()]|\\{[^{}]*+\\}|[^./(){}]++|[{}]");

  /** Spellings that are usual and wrong, where the nearest right one is another unit. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("mcg", "ug"),
          Map.entry("mcL", "uL"),
          Map.entry("mcl", "uL"),
          Map.entry("gm", "g"),
          Map.entry("gr", "g"),
          Map.entry("cc", "mL"),
          Map.entry("C", "Cel"),
          Map.entry("degC", "Cel"),
          Map.entry("M", "mol/L"),
          Map.entry("mM", "mmol/L"),
          Map.entry("uM", "umol/L"),
          Map.entry("nM", "nmol/L"),
          Map.entry("pM", "pmol/L"),
          Map.entry("Da", "u"),
          Map.entry("kDa", "ku"),
          Map.entry("sec", "s"),
          Map.entry("mins", "min"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("hr", "h"),
          Map.entry("hrs", "h"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("day", "d"),
          Map.entry("days", "d"),
          Map.entry("w", "wk"),
          Map.entry("wks", "wk"),
          Map.entry("week", "wk"),
          Map.entry("weeks", "wk"),
          Map.entry("month", "mo"),
          Map.entry("months", "mo"),
          Map.entry("y", "a"),
          Map.entry("yr", "a"),
          Map.entry("year", "a"),
          Map.entry("years", "a"),
          Map.entry("IU", "[IU]"),
          Map.entry("mmHg", "mm[Hg]"),
          Map.entry("xg", "[g]"),
          Map.entry("rpm", "{rotations}/min"),
          Map.entry("ppm", "[ppm]"),
          Map.entry("percent", "%"),
          Map.entry("particle", "{particles}"),
          Map.entry("particles", "{particles}"),
          Map.entry("cell", "{cells}"),
          Map.entry("cells", "{cells}"));

  private static final List<String> USUAL =
      List.of(
          "ug",
          "mg",
          "ng",
          "g",
          "kg",
          "ug/mL",
          "mg/mL",
          "ng/mL",
          "pg/mL",
          "ug/kg",
          "mg/kg",
          "ug/g",
          "mg/g",
          "g/L",
          "mg/dL",
          "mL",
          "uL",
          "L",
          "mL/kg",
          "mol/L",
          "mmol/L",
          "umol/L",
          "nmol/L",
          "{particles}",
          "{particles}/mL",
          "{particles}/kg",
          "{cells}",
          "{cells}/kg",
          "10*9/L",
          "U/L",
          "[IU]/L",
          "nm",
          "um",
          "mm",
          "cm",
          "Cel",
          "h",
          "d",
          "wk",
          "mo",
          "min",
          "%");

  private Ucum() {}

  /** Whether a code is a unit of the part of UCUM that is known here. */
  static boolean knows(String code) {
    boolean wantsUnit = true;
    boolean mayAnnotate = false;
    int depth = 0;
    String before = "";
    for (String token : tokens(code)) {
      boolean opens = before.isEmpty() || before.equals("(");
      boolean wanted =
          switch (token) {
            case "(" -> wantsUnit;
            case ")" -> !wantsUnit && depth > 0;
            case "." -> !wantsUnit;
            case "/" -> !wantsUnit || opens;
            default -> token.startsWith("{") ? wantsUnit || mayAnnotate : wantsUnit;
          };
      boolean isUnit = token.length() > 1 || "./()".indexOf(token) < 0;
      if (!wanted || (isUnit && !isComponent(token))) {
        return false;
      }
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
      wantsUnit = !isUnit && !token.equals(")");
      mayAnnotate = isUnit && !token.startsWith("{");
      before = token;
    }
    return depth == 0 && !wantsUnit;
  }

  private static List<String> tokens(String code) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(code);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** An annotation, a factor, or a unit with or without prefix and exponent. */
  private static boolean isComponent(String token) {
    if (token.startsWith("{")) {
      return token.length() > 2;
    }
    int end = token.length();
    while (end > 0 && isDigit(token.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return true;
    }
    boolean signed = end < token.length() && "+-".indexOf(token.charAt(end - 1)) >= 0;
    String unit = token.substring(0, signed ? end - 1 : end);
    return PLAIN.contains(unit)
        || METRIC.contains(unit)
        || isPrefixed(unit, 1)
        || isPrefixed(unit, 2);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPrefixed(String unit, int length) {
    return unit.length() > length
        && PREFIXES.contains(unit.substring(0, length))
        && METRIC.contains(unit.substring(length));
  }

  /** What was probably meant by a code that is not known. */
  static Optional<String> hint(String code) {
    StringBuilder meant = new StringBuilder();
    tokens(code).forEach(token -> meant.append(MEANT.getOrDefault(token, token)));
    Optional<String> near =
        knows(meant.toString()) ? Optional.of(meant.toString()) : Nearest.to(code, USUAL);
    return near.map(Nearest::question);
  }
}
