package org.disse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disse.knowledge.SmallBase.BASE;
import static org.disse.knowledge.SmallBase.HSC;
import static org.disse.knowledge.SmallBase.LX2;
import static org.disse.knowledge.SmallBase.MIR122;
import static org.disse.knowledge.SmallBase.S1P;
import static org.disse.knowledge.SmallBase.SMO;
import static org.disse.knowledge.SmallBase.base;
import static org.disse.knowledge.SmallBase.cell;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.disse.cargo.Cargo;
import org.disse.cargo.MicroRna;
import org.disse.cause.FibrosisCause;
import org.disse.entry.Entry;
import org.disse.entry.EntryId;
import org.disse.entry.Indication;
import org.disse.entry.Molecule;
import org.disse.entry.Participant;
import org.disse.entry.Ref;
import org.disse.entry.Section;
import org.disse.evidence.ClinicalTrial;
import org.disse.evidence.Study;
import org.disse.mechanism.Mechanism;
import org.disse.process.Process;
import org.disse.sample.Samples;
import org.disse.sample.Samples.Sample;
import org.disse.source.Cell;
import org.disse.source.ExosomeSource;
import org.disse.target.Gene;
import org.disse.target.Target;
import org.disse.therapy.Therapy;
import org.disse.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a knowledge base is built, asked by id and pointed into. */
class KnowledgeBaseTest {
  @Nested
  class Building {
    @Test
    void takesEntriesOfDifferentKindsAtOnce() {
      assertThat(KnowledgeBase.builder().id("kb").title("Test").add(LX2, SMO, S1P).build())
          .isEqualTo(base(LX2, SMO, S1P));
    }

    @Test
    void putsEveryEntryIntoItsSectionInTheOrderGiven() {
      KnowledgeBase base = Samples.knowledgeBase();
      List<Entry> given =
          Samples.allEntries().stream()
              .flatMap(sample -> List.of((Entry) sample.full(), (Entry) sample.minimal()).stream())
              .toList();

      for (Section section : Section.values()) {
        assertThat(base.entries(section))
            .as(section.plural())
            .isNotEmpty()
            .allSatisfy(entry -> assertThat(entry.section()).isEqualTo(section));
        assertThat(base.entries(section).stream().map(Entry::id))
            .containsExactlyElementsOf(
                given.stream().filter(entry -> entry.section() == section).map(Entry::id).toList());
      }
      assertThat(base.entries()).hasSameSizeAs(given);
    }

    @Test
    void listsEntriesSectionBySection() {
      assertThat(BASE.entries()).containsExactly(LX2, HSC, S1P, MIR122, SMO);
      assertThatThrownBy(() -> BASE.entries().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isOfTheCurrentFormatUnlessSaidOtherwise() {
      assertThat(BASE.formatVersion()).isEqualTo(FormatVersion.CURRENT);
    }

    @Test
    void rejectsAnIdThatStandsTwiceInOneSection() {
      KnowledgeBase.Builder builder =
          KnowledgeBase.builder().id("kb").title("Test").add(LX2).add(cell("lx-2"));

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(builder::build)
          .withMessage("expected distinct ids, but was 'lx-2'");
    }

    @Test
    void rejectsAnIdThatStandsInTwoSections() {
      KnowledgeBase.Builder builder =
          KnowledgeBase.builder()
              .id("kb")
              .title("Test")
              .add(SMO)
              .add(MicroRna.builder().id("smo").label("smo").build());

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(builder::build)
          .withMessage("expected distinct ids, but was 'smo'");
    }

    @Test
    void rejectsTwoSpellingsOfOneId() {
      KnowledgeBase.Builder builder =
          KnowledgeBase.builder()
              .id("kb")
              .title("Test")
              .add(cell("CL:0000632"))
              .add(cell("cl:CL:0000632"));

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(builder::build)
          .withMessage("expected distinct ids, but was 'CL:0000632'");
    }

    @Test
    void rejectsBadTexts() {
      KnowledgeBase.Builder title = KnowledgeBase.builder().id("kb").title("");
      KnowledgeBase.Builder version = BASE.toBuilder().version(" 1");
      KnowledgeBase.Builder license = BASE.toBuilder().license("\n");
      KnowledgeBase.Builder description = BASE.toBuilder().description(" ");

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(title::build)
          .withMessage("expected title with text in it, but was ''");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(version::build)
          .withMessage("expected version without surrounding white space, but was ' 1'");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(license::build)
          .withMessage("expected license with text in it, but was '\\u000A'");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(description::build)
          .withMessage("expected description with text in it, but was ' '");
    }

    @Test
    void showsItsIdVersionAndSize() {
      assertThat(BASE).hasToString("KnowledgeBase kb (5 entries)");
      assertThat(BASE.toBuilder().version("2026.1").build())
          .hasToString("KnowledgeBase kb 2026.1 (5 entries)");
    }
  }

  @Nested
  class Finding {
    @Test
    void findsByIdAndByReference() {
      assertThat(BASE.find(EntryId.of("smo"))).containsSame(SMO);
      assertThat(BASE.find(Target.ref("smo"))).containsSame(SMO);
      assertThat(BASE.find(Gene.ref("smo"))).containsSame(SMO);
      assertThat(BASE.get(Cell.ref("lx-2"))).isSameAs(LX2);
    }

    @Test
    void findsNothingOfAnotherIdOrKind() {
      assertThat(BASE.find(EntryId.of("lx-3"))).isEmpty();
      assertThat(BASE.find(Cell.ref("smo"))).isEmpty();
      assertThat(BASE.find(MicroRna.ref("s1p"))).isEmpty();
    }

    @Test
    void findsEveryEntryByItsOwnReference() {
      KnowledgeBase base = Samples.knowledgeBase();

      assertThat(base.entries())
          .allSatisfy(
              entry -> assertThat(base.find(Ref.to(Entry.class, entry.id()))).containsSame(entry));
    }

    @Test
    void namesTheNearestIdOfTheKindThatIsMissing() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.get(Cell.ref("lx2")))
          .withMessage("expected the id of a cell, but was 'lx2'; did you mean 'lx-2'?");
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.get(Target.ref("lx2")))
          .withMessage("expected the id of a target, but was 'lx2'");
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.get(Ref.to(Molecule.class, "mir122")))
          .withMessage(
              "expected the id of a cargo or target, but was 'mir122'; did you mean 'mir-122'?");
    }

    @Test
    void saysWhatStandsUnderTheIdInstead() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.get(Cell.ref("smo")))
          .withMessage("expected the id of a cell, but was the target 'smo'");
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.get(MicroRna.ref("s1p")))
          .withMessage("expected the id of a MicroRna, but was the cargo 's1p'");
    }

    @Test
    void listsAllOfAKind() {
      assertThat(BASE.all(Cell.class)).containsExactly(LX2, HSC);
      assertThat(BASE.all(MicroRna.class)).containsExactly(MIR122);
      assertThat(BASE.all(Cargo.class)).containsExactly(S1P, MIR122);
      assertThat(BASE.all(Molecule.class)).containsExactly(S1P, MIR122, SMO);
      assertThat(BASE.all(Entry.class)).containsExactlyElementsOf(BASE.entries());
      assertThat(BASE.all(Study.class)).isEmpty();
    }

    @Test
    void knowsTheSectionsOfAKind() {
      assertThat(Sections.of(Entry.class)).containsExactly(Section.values());
      assertThat(Sections.of(Molecule.class)).containsExactly(Section.CARGO, Section.TARGETS);
      assertThat(Sections.of(Indication.class)).containsExactly(Section.CAUSES, Section.PROCESSES);
      assertThat(Sections.of(Participant.class))
          .containsExactly(
              Section.CAUSES,
              Section.CELLS,
              Section.SOURCES,
              Section.CARGO,
              Section.TARGETS,
              Section.PROCESSES);
      for (Sample sample : Samples.allEntries()) {
        Entry entry = (Entry) sample.full();
        assertThat(Sections.of(entry.getClass())).containsExactly(entry.section());
      }
      assertThat(
              List.of(
                      FibrosisCause.class,
                      Cell.class,
                      ExosomeSource.class,
                      Cargo.class,
                      Target.class,
                      Process.class,
                      Therapy.class,
                      Mechanism.class,
                      Study.class,
                      ClinicalTrial.class)
                  .stream()
                  .flatMap(kind -> Sections.of(kind).stream()))
          .containsExactly(Section.values());
    }
  }

  @Nested
  class Pointers {
    @ParameterizedTest
    @EnumSource
    void leadToEachEntryOfASection(Section section) {
      KnowledgeBase base = Samples.knowledgeBase();
      List<? extends Entry> entries = base.entries(section);

      for (int i = 0; i < entries.size(); i++) {
        assertThat(base.pointerTo(entries.get(i))).isEqualTo("/" + section.plural() + "/" + i);
      }
    }

    @Test
    void leadToAnEditedEntryToo() {
      assertThat(BASE.pointerTo(HSC.toBuilder().label("stellate cell").build()))
          .isEqualTo("/cells/1");
    }

    @Test
    void leadToNoEntryThatIsNotThere() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.pointerTo(cell("lx-3")))
          .withMessage("expected the id of a cell, but was 'lx-3'; did you mean 'lx-2'?");
    }

    @Test
    void leadToNoEntryOfAnotherSectionUnderTheSameId() {
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> BASE.pointerTo(cell("smo")))
          .withMessage("expected the id of a cell, but was the target 'smo'");
    }
  }

  @Test
  void isSharedByThreads() {
    KnowledgeBase base = Samples.knowledgeBase();

    assertThat(
            base.entries().parallelStream()
                .map(entry -> base.pointerTo(entry) + base.referrersOf(entry.id()).size())
                .collect(Collectors.toSet()))
        .hasSameSizeAs(base.entries());
  }
}
