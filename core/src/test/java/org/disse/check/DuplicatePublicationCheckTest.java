package org.disse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disse.check.CheckFixture.run;

import org.disse.entry.EntryId;
import org.disse.evidence.Doi;
import org.disse.evidence.Pmcid;
import org.disse.evidence.Pmid;
import org.disse.evidence.Publication;
import org.disse.evidence.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatePublicationCheckTest {
  private static final Check CHECK = new DuplicatePublicationCheck();

  private static Study study(String id, String doi, String pmid, String pmcid) {
    Publication.Builder publication = Publication.builder().title("One title");
    if (!doi.equals("-")) {
      publication.doi(new Doi(doi));
    }
    if (!pmid.equals("-")) {
      publication.pmid(new Pmid(pmid));
    }
    if (!pmcid.equals("-")) {
      publication.pmcid(new Pmcid(pmcid));
    }
    return Study.builder().id(id).publication(publication.build()).build();
  }

  @Test
  void findsNothingAmongDifferentPublications() {
    assertThat(
            run(
                CHECK,
                study("a", "10.1111/a", "1", "PMC1"),
                study("b", "10.1111/b", "2", "PMC2"),
                study("c", "-", "-", "-"),
                study("d", "-", "-", "-")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1111/A, 2, PMC2, doi", // resolvers ignore case
    "-, 1, PMC2, pmid",
    "-, -, PMC1, pmcid",
    "10.1111/b, 1, PMC1, pmid",
    "10.1111/a, 1, PMC1, doi"
  })
  void findsOnePublicationUnderTwoStudies(String doi, String pmid, String pmcid, String field) {
    assertThat(run(CHECK, study("a", "10.1111/a", "1", "PMC1"), study("b", doi, pmid, pmcid)))
        .containsExactly(
            Finding.builder()
                .code("duplicate-publication")
                .severity(Severity.WARNING)
                .pointer("/studies/1/publication/" + field)
                .entry(EntryId.of("b"))
                .message("expected a publication of one study, but was that of 'a' too")
                .build());
  }

  @Test
  void doesNotTakeAPmidForAPmcid() {
    assertThat(run(CHECK, study("a", "-", "1", "-"), study("b", "-", "-", "PMC1"))).isEmpty();
  }

  @Test
  void findsAThirdStudyThroughTheIdentifiersOfTheSecond() {
    assertThat(
            run(
                CHECK,
                study("a", "10.1111/a", "-", "-"),
                study("b", "10.1111/a", "1", "-"),
                study("c", "-", "1", "-")))
        .extracting(Finding::toString)
        .containsExactly(
            "warning duplicate-publication /studies/1/publication/doi expected a publication of one"
                + " study, but was that of 'a' too",
            "warning duplicate-publication /studies/2/publication/pmid expected a publication of"
                + " one study, but was that of 'b' too");
  }
}
