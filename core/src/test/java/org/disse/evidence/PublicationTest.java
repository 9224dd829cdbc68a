package org.disse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.disse.value.InvalidValueException;
import org.disse.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {
  private static final Doi DOI = new Doi("10.1111/jcmm.13170");
  private static final Pmid PMID = new Pmid("28382720");
  private static final Pmcid PMCID = new Pmcid("PMC5571514");

  @Test
  void isACurrentArticleUnlessSaidOtherwise() {
    Publication publication = Publication.builder().title("A title").build();

    assertThat(publication.kind()).isEqualTo(PublicationKind.ARTICLE);
    assertThat(publication.status()).isEqualTo(PublicationStatus.CURRENT);
  }

  @Test
  void isFoundByAnyIdentifier() {
    assertThat(Publication.builder().doi(DOI).build().identifier())
        .contains("doi:10.1111/jcmm.13170");
    assertThat(Publication.builder().pmid(PMID).build().identifier()).contains("pubmed:28382720");
    assertThat(Publication.builder().pmcid(PMCID).build().identifier()).contains("PMC5571514");
    assertThat(Publication.builder().title("A title").build().identifier()).isEmpty();
  }

  @Test
  void takesIdentifiersAsTextAndRefusesOtherText() {
    Publication asText =
        Publication.builder()
            .doi("10.1111/jcmm.13170")
            .pmid("28382720")
            .pmcid("PMC5571514")
            .url("https://example.org")
            .build();

    assertThat(asText)
        .isEqualTo(
            Publication.builder()
                .doi(DOI)
                .pmid(PMID)
                .pmcid(PMCID)
                .url(new WebAddress("https://example.org"))
                .build());
    assertThat(Notice.builder().doi("10.1111/jcmm.13170").build().doi()).contains(DOI);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Publication.builder().pmid("28382720x"))
        .withMessage("expected a PubMed id (digits), but was '28382720x'");
  }

  @Test
  void prefersDoiThenPmid() {
    assertThat(Publication.builder().doi(DOI).pmid(PMID).pmcid(PMCID).build().identifier())
        .contains("doi:10.1111/jcmm.13170");
    assertThat(Publication.builder().pmid(PMID).pmcid(PMCID).build().identifier())
        .contains("pubmed:28382720");
  }

  @Test
  void rejectsAPublicationThatCannotBeFound() {
    Publication.Builder builder =
        Publication.builder()
            .firstAuthor("Yan")
            .year(2017)
            .url(new WebAddress("https://example.org"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "expected a publication with title, pmid, pmcid or doi, but was one without any");
  }

  @Test
  void hasAShortCitation() {
    Publication.Builder builder = Publication.builder().doi(DOI);
    assertThat(builder.build().shortCitation()).isEqualTo("doi:10.1111/jcmm.13170");
    assertThat(builder.firstAuthor("Yan").build().shortCitation())
        .isEqualTo("doi:10.1111/jcmm.13170");
    assertThat(builder.title("A title").build().shortCitation()).isEqualTo("A title");
    assertThat(builder.year(2017).build().shortCitation()).isEqualTo("Yan 2017");
  }

  @ParameterizedTest
  @EnumSource
  void isRetractedByItsStatusOnly(PublicationStatus status) {
    assertThat(Publication.builder().doi(DOI).status(status).build().isRetracted())
        .isEqualTo(status == PublicationStatus.RETRACTED);
  }

  @ParameterizedTest
  @CsvSource({"1665", "2026", "2100"})
  void takesAYearOfScience(int year) {
    assertThat(Publication.builder().doi(DOI).year(year).build().year()).contains(year);
  }

  @ParameterizedTest
  @CsvSource({"1664", "2101", "-1", "17"})
  void rejectsAnotherYear(int year) {
    Publication.Builder builder = Publication.builder().doi(DOI).year(year);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("expected a year from 1665 to 2100, but was '" + year + "'");
  }

  @Test
  void rejectsBlankTexts() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Publication.builder().title(" ").build())
        .withMessage("expected title with text in it, but was ' '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Publication.builder().doi(DOI).firstAuthor("").build())
        .withMessage("expected firstAuthor with text in it, but was ''");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Publication.builder().doi(DOI).journal("J ").build())
        .withMessage("expected journal without surrounding white space, but was 'J '");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Notice.builder().reason(" ").build())
        .withMessage("expected reason with text in it, but was ' '");
  }
}
