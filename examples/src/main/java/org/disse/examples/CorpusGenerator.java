package org.disse.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.disse.cargo.Cargo;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.evidence.Evidence;
import org.disse.evidence.Publication;
import org.disse.evidence.Stance;
import org.disse.evidence.Study;
import org.disse.knowledge.KnowledgeBase;
import org.disse.mechanism.DeliveredCargo;
import org.disse.mechanism.Mechanism;
import org.disse.mechanism.MechanismKind;
import org.disse.mechanism.Step;
import org.disse.source.ExosomeSource;

/**
 * A corpus of any size in the shape of a real one: all entries of a knowledge base, then made-up
 * studies, each followed by a few made-up mechanisms that rest on it. Their references lead to
 * entries before them. Their titles and labels say that they are synthetic: nothing of them is a
 * fact.
 *
 * <p>The same knowledge base, seed and number give the same entries. Takes no memory for them.
 */
public final class CorpusGenerator implements Iterable<Entry> {
  private static final List<String> AUTHORS =
      List.of(
          "Müller A",
          "Łukasik B",
          "Şahin C",
          "Ōta D",
          "Núñez E",
          "Ångström F",
          "Dvořák G",
          "Nguyễn H",
          "O'Neill I",
          "Wang J");
  private static final List<String> JOURNALS =
      List.of("Synthetic Letters", "Annals of Made-up Hepatology", "Journal of No Results");

  private final KnowledgeBase base;
  private final List<Study> studies;
  private final List<Mechanism> mechanisms;
  private final long seed;
  private final long number;

  /**
   * Plans a corpus.
   *
   * @param base where the shapes are taken from: at least one study, one cargo, one source and one
   *     vesicle mechanism
   * @param seed any number
   * @param number how many made-up entries
   */
  public CorpusGenerator(KnowledgeBase base, long seed, long number) {
    this.base = base;
    this.studies = base.studies();
    this.mechanisms =
        base.mechanisms().stream()
            .filter(mechanism -> mechanism.kind() == MechanismKind.VESICLE)
            .filter(mechanism -> !mechanism.steps().isEmpty())
            .toList();
    this.seed = seed;
    this.number = number;
  }

  /**
   * The document's own fields.
   *
   * @return a knowledge base without entries
   */
  public KnowledgeBase header() {
    return KnowledgeBase.builder()
        .id("synthetic-" + seed + "-" + number)
        .title("Synthetic corpus of " + number + " made-up entries: no facts")
        .description("Generated from seed " + seed + ", for tests and benchmarks only.")
        .build();
  }

  /** The entries, anew each time: first those of the knowledge base, then the made-up ones. */
  @Override
  public Iterator<Entry> iterator() {
    Iterator<Entry> real = base.entries().iterator();
    Made made = new Made();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return real.hasNext() || made.hasNext();
      }

      @Override
      public Entry next() {
        return real.hasNext() ? real.next() : made.next();
      }
    };
  }

  private final class Made implements Iterator<Entry> {
    private final Random random = new Random(seed);
    private long made;
    private int left;
    private Study study = studies.get(0);

    @Override
    public boolean hasNext() {
      return made < number;
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      made++;
      if (left-- > 0) {
        return mechanism();
      }
      left = 1 + random.nextInt(3);
      study = study();
      return study;
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    /** A real study's preparation and experiments under a made-up publication. */
    private Study study() {
      Cargo cargo = any(base.cargo());
      return any(studies).toBuilder()
          .id("synthetic-study-" + made)
          .publication(
              Publication.builder()
                  .title(
                      "Synthetic study " + made + " of " + cargo.label() + " and TGF-β: no facts")
                  .firstAuthor(any(AUTHORS))
                  .journal(any(JOURNALS))
                  .year(2000 + random.nextInt(26))
                  .build())
          .notes("Synthetic: no facts.")
          .build();
    }

    /**
     * A real mechanism's steps with a cargo, a source and evidence drawn by lot; the steps speak of
     * those.
     */
    private Mechanism mechanism() {
      Mechanism model = any(mechanisms);
      ExosomeSource source = any(base.sources());
      Map<EntryId, Ref<? extends Participant>> instead = new HashMap<>();
      model.source().ifPresent(one -> instead.put(one.id(), source.ref()));
      List<DeliveredCargo> cargo = new ArrayList<>();
      for (DeliveredCargo one : model.cargo()) {
        Ref<Cargo> other = Ref.to(Cargo.class, any(base.cargo()).id());
        instead.put(one.cargo().id(), other);
        cargo.add(one.toBuilder().cargo(other).build());
      }
      List<Step> steps = model.steps().stream().map(step -> step(step, instead)).toList();
      return model.toBuilder()
          .id("synthetic-mechanism-" + made)
          .label("Synthetic " + made + ": " + model.label())
          .synonyms(List.of())
          .xrefs(List.of())
          .source(source.ref())
          .cargo(cargo)
          .steps(steps)
          .evidence(List.of(evidence()))
          .notes("Synthetic: no facts.")
          .build();
    }

    private Step step(Step model, Map<EntryId, Ref<? extends Participant>> instead) {
      return model.toBuilder()
          .subject(instead.getOrDefault(model.subject().id(), model.subject()))
          .object(instead.getOrDefault(model.object().id(), model.object()))
          .evidence(List.of(evidence()))
          .build();
    }

    private Evidence evidence() {
      return Evidence.builder()
          .study(study.ref())
          .stance(random.nextInt(10) == 0 ? Stance.INCONCLUSIVE : Stance.SUPPORTS)
          .build();
    }
  }
}
