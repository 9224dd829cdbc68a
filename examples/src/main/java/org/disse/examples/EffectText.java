package org.disse.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disse.entry.Entry;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.Sign;
import org.disse.mechanism.Step;
import org.disse.reason.Caveat;
import org.disse.reason.CaveatReason;
import org.disse.reason.Chain;
import org.disse.reason.Link;
import org.disse.reason.NetEffect;
import org.disse.reason.Verdict;

/** A net effect in words: the verdict, the chain of each sign, feedback, what was not walked. */
final class EffectText {
  static final String FIBROSIS = "liver-fibrosis";

  private static final int CAVEATS = 6;
  private static final int STUDIES = 3;
  private static final int LONGEST_TITLE = 60;

  private final KnowledgeBase base;
  private final NetEffect effect;

  EffectText(KnowledgeBase base, NetEffect effect) {
    this.base = base;
    this.effect = effect;
  }

  void print(PrintWriter out, boolean allCaveats) {
    out.print(Wrapped.of("", heading()));
    for (Sign sign : Sign.values()) {
      effect.witness(sign).ifPresent(chain -> print(chain, out));
    }
    for (Sign sign : effect.undecided()) {
      out.println();
      out.println(
          "Not decided: whether a chain without a loop leads to " + outcome(sign) + " too.");
    }
    for (Chain loop : effect.feedback()) {
      out.println();
      out.print(
          Wrapped.of(
              "",
              "Feedback, which does not count: "
                  + outcome(loop.sign())
                  + " by a chain that meets an entry twice"));
      out.print(Wrapped.of("  ", entries(loop)));
    }
    printCaveats(out, allCaveats);
  }

  private String heading() {
    String subject = label(effect.subject());
    String object = label(effect.object());
    return switch (effect.verdict()) {
      case POSITIVE, NEGATIVE -> word() + ": more " + subject + " makes " + outcome(signOfAll());
      case AMBIGUOUS ->
          word()
              + ": "
              + subject
              + " makes "
              + outcome(Sign.POSITIVE)
              + " by one chain, less by another";
      case UNKNOWN ->
          word() + ": " + subject + " acts on " + object + ", in which direction nobody states";
      case NONE -> word() + ": nothing leads from " + subject + " to " + object;
    };
  }

  private String word() {
    return word(effect);
  }

  /** The verdict in the words of the field where it is about fibrosis. */
  static String word(NetEffect effect) {
    Verdict verdict = effect.verdict();
    boolean fibrosis = effect.object().id().value().equals(FIBROSIS);
    if (fibrosis && verdict == Verdict.NEGATIVE) {
      return "antifibrotic";
    }
    if (fibrosis && verdict == Verdict.POSITIVE) {
      return "profibrotic";
    }
    return words(verdict);
  }

  private Sign signOfAll() {
    return effect.verdict() == Verdict.POSITIVE ? Sign.POSITIVE : Sign.NEGATIVE;
  }

  private String outcome(Sign sign) {
    return (sign == Sign.POSITIVE ? "more " : "less ") + label(effect.object());
  }

  private void print(Chain chain, PrintWriter out) {
    out.println();
    String ends =
        chain.sign() == Sign.NONE
            ? "To " + label(effect.object()) + ", direction not stated"
            : "To " + outcome(chain.sign());
    String length = chain.length() == 1 ? ", in 1 step" : ", in " + chain.length() + " steps";
    out.print(Wrapped.of("", ends + length));
    for (Link link : chain.links()) {
      out.print(Wrapped.of("  " + mark(link.sign()) + "  ", sentence(link.step()) + place(link)));
      evidence(link).forEach(line -> out.print(Wrapped.of("       ", line)));
    }
  }

  private static String mark(Sign sign) {
    return switch (sign) {
      case POSITIVE -> "+";
      case NEGATIVE -> "−";
      case NONE -> "?";
    };
  }

  private String sentence(Step step) {
    return label(step.subject()) + " " + words(step.relation()) + " " + label(step.object());
  }

  private String place(Link link) {
    Optional<String> here = link.step().in().or(link::before).map(this::label);
    Optional<String> after = link.after().map(this::label);
    if (here.isEmpty()) {
      return after.map(cell -> ", in the " + cell).orElse("");
    }
    String there = "";
    if (after.isEmpty()) {
      there = ", and leaves it";
    } else if (!after.equals(here) && link.step().objectIn().isPresent()) {
      there = ", to the " + after.get();
    }
    return ", in the " + here.get() + there;
  }

  /** One study a line: those for the step, then those that do not settle it or speak against it. */
  private List<String> evidence(Link link) {
    List<String> lines = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      List<String> studies =
          link.evidence().stream()
              .filter(piece -> piece.stance() == stance)
              .map(piece -> lead(stance) + citation(piece))
              .distinct()
              .toList();
      lines.addAll(studies.subList(0, Math.min(STUDIES, studies.size())));
      int more = studies.size() - STUDIES;
      if (more > 0) {
        lines.add(lead(stance) + "and " + more + " more");
      }
    }
    return lines.isEmpty() ? List.of("no evidence given") : lines;
  }

  private static String lead(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "";
      case REFUTES -> "against it: ";
      case INCONCLUSIVE -> "not settled by: ";
    };
  }

  private String citation(Evidence evidence) {
    Optional<Study> study = base.find(evidence.study());
    if (study.isEmpty()) {
      return evidence.study().id().value();
    }
    Publication publication = study.get().publication();
    String name = publication.shortCitation();
    String shown =
        name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE).strip() + "…" : name;
    String retracted = publication.isRetracted() ? " (retracted)" : "";
    return publication
            .identifier()
            .filter(id -> !id.equals(name))
            .map(id -> shown + ", " + id)
            .orElse(shown)
        + retracted;
  }

  private String entries(Chain chain) {
    return label(chain.links().get(0).step().subject())
        + chain.links().stream()
            .map(link -> " " + words(link.step().relation()) + " " + label(link.step().object()))
            .collect(Collectors.joining(","));
  }

  private void printCaveats(PrintWriter out, boolean all) {
    List<Caveat> caveats = effect.caveats();
    if (caveats.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        "Not walked, though it might matter ("
            + caveats.size()
            + (caveats.size() == 1 ? " step)" : " steps)"));
    Map<CaveatReason, List<String>> byReason = new LinkedHashMap<>();
    caveats.stream()
        .limit(all ? caveats.size() : CAVEATS)
        .forEach(
            caveat ->
                byReason
                    .computeIfAbsent(caveat.reason(), reason -> new ArrayList<>())
                    .add(
                        sentence(caveat.step())
                            + caveat
                                .step()
                                .in()
                                .map(cell -> ", in the " + label(cell))
                                .orElse("")));
    byReason.forEach(
        (reason, steps) -> {
          out.println("  it " + reason.words() + ":");
          steps.forEach(step -> out.print(Wrapped.of("    ", step)));
        });
    if (!all && caveats.size() > CAVEATS) {
      out.println("  and " + (caveats.size() - CAVEATS) + " more; --all prints them");
    }
  }

  private String label(Ref<?> ref) {
    return base.find(ref.id()).map(Entry::label).orElse(ref.id().value());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
