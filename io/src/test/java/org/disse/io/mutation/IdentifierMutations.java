package org.disse.io.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.disse.io.mutation.Mutation.Expected;

/** Ids, CURIEs, numbers of papers, addresses, dates and units that are none. */
final class IdentifierMutations {
  /** Prefixes whose local ids are digits. */
  private static final Set<String> NUMBERED =
      Set.of("CL", "CHEBI", "DOID", "GO", "MONDO", "NCBITaxon", "SO", "UBERON", "hgnc");

  private static final List<String> IDS = List.of("id", "experimentId", "experimentOf");

  /** Entries that stand for one thing of an ontology. */
  private static final Set<String> THINGS = Set.of("cause", "cell", "cargo", "target", "process");

  private IdentifierMutations() {}

  static List<Operator> all() {
    return List.of(
        id("an id with a space inside", text -> text.charAt(0) + " " + text),
        id("an id with a hyphen in front", text -> "-" + text),
        id("an id with a backslash", text -> text + "\\x"),
        id("an id with a letter beyond ASCII", text -> text + "\u00e9"),
        of("a CURIE without prefix", text -> text.substring(text.indexOf(':')), "curie"),
        of("a CURIE without local id", text -> prefix(text) + ":", "curie"),
        new Operator("a CURIE against its prefix's pattern", IdentifierMutations::misnumbered),
        new Operator("a CURIE of another kind of thing", IdentifierMutations::otherKind),
        of("a PMID with its prefix", text -> "PMID:" + text, "pmid"),
        of("a PMID with a zero in front", text -> "0" + text, "pmid"),
        of("a PMID of nine digits", text -> "123456789", "pmid"),
        of("a PMCID without PMC", text -> text.substring(3), "pmcid"),
        of("a DOI as an address", text -> "https://doi.org/" + text, "doi"),
        of("a DOI without a slash", text -> text.replace("/", ""), "doi"),
        of("an address of another scheme", text -> text.replaceFirst("https?", "ftp"), "url"),
        of("an address without a host", text -> "https://", "url"),
        of("a date one day or month too late", IdentifierMutations::tooLate, "date"),
        of("a date with a time", text -> text + "T00:00", "date"),
        of("a date with slashes", text -> "2023/05/23", "date"),
        of("a format version of one number", text -> "1", "version"),
        of("a unit with a space", text -> text + " x", "unit"),
        new Operator("a unit that UCUM does not have", IdentifierMutations::unknownUnit),
        new Operator("a trial number one digit short", IdentifierMutations::shortTrial));
  }

  private static Operator of(String name, Function<String, String> change, String kind) {
    return new Operator(
        name,
        site ->
            Operator.isKind(site, kind)
                ? List.of(Mutation.refused(site, change.apply((String) site.value())))
                : List.of());
  }

  private static Operator id(String name, Function<String, String> change) {
    return new Operator(
        name,
        site ->
            Operator.isReference(site) || Operator.isKind(site, IDS.toArray(String[]::new))
                ? List.of(Mutation.refused(site, change.apply((String) site.value())))
                : List.of());
  }

  private static String prefix(String curie) {
    return curie.substring(0, curie.indexOf(':'));
  }

  private static List<Mutation> misnumbered(Site site) {
    return Operator.isKind(site, "curie") && NUMBERED.contains(prefix((String) site.value()))
        ? List.of(Mutation.refused(site, prefix((String) site.value()) + ":abc"))
        : List.of();
  }

  /** An organism is no disease, cell, process, molecule or study. */
  private static List<Mutation> otherKind(Site site) {
    return Operator.isKind(site, "curie")
            && site.field().name().equals("xrefs")
            && THINGS.contains(site.type())
        ? List.of(Mutation.of(Expected.DOUBTED, site, "NCBITaxon:10116"))
        : List.of();
  }

  /** The day after the last of the month, the month after the last of the year. */
  private static String tooLate(String date) {
    return switch (date.length()) {
      case 10 -> {
        int last = LocalDate.parse(date).lengthOfMonth();
        yield date.substring(0, 8) + (last + 1);
      }
      case 7 -> date.substring(0, 5) + "13";
      default -> date + "-13";
    };
  }

  private static List<Mutation> unknownUnit(Site site) {
    return Operator.isKind(site, "unit")
        ? List.of(Mutation.of(Expected.DOUBTED, site, "furlongs"))
        : List.of();
  }

  private static List<Mutation> shortTrial(Site site) {
    return Optional.of(site)
        .filter(one -> one.type().equals("trial") && Operator.isKind(one, "id"))
        .filter(one -> ((String) one.value()).startsWith("NCT"))
        .map(one -> ((String) one.value()))
        .map(id -> Mutation.refused(site, id.substring(0, id.length() - 1)))
        .stream()
        .toList();
  }
}
