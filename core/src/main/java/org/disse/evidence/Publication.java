package org.disse.evidence;

import java.util.Optional;
import org.disse.entry.Composite;
import org.disse.entry.Walk;
import org.disse.value.Extensible;
import org.disse.value.Extensions;
import org.disse.value.InvalidValueException;
import org.disse.value.Range;
import org.disse.value.Text;
import org.disse.value.WebAddress;
import org.immutables.value.Value;

/**
 * What a study was published as: enough of title, PMID, PMCID and DOI to find it again.
 *
 * <p>Missing fields were not seen; nothing is filled in from memory.
 *
 * <pre>{@code
 * {"title": "hucMSC Exosome-Derived GPX1 Is Required for the Recovery of Hepatic Oxidant Injury",
 *  "firstAuthor": "Yan", "year": 2017, "pmid": "28089078", "doi": "10.1016/j.ymthe.2016.11.019"}
 * }</pre>
 */
@Value.Immutable
public abstract class Publication implements Composite, Extensible {
  /** From the first scientific journal on. */
  public static final Range YEARS = Range.of(1665, 2100, "a year");

  Publication() {}

  /**
   * Starts a publication.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The title.
   *
   * @return the title
   */
  public abstract Optional<String> title();

  /**
   * The family name of the first author.
   *
   * @return the family name of the first author
   */
  public abstract Optional<String> firstAuthor();

  /**
   * The journal.
   *
   * @return the journal
   */
  public abstract Optional<String> journal();

  /**
   * The year of publication.
   *
   * @return the year of publication
   */
  public abstract Optional<Integer> year();

  /**
   * The PubMed id.
   *
   * @return the PubMed id
   */
  public abstract Optional<Pmid> pmid();

  /**
   * The PubMed Central id.
   *
   * @return the PubMed Central id
   */
  public abstract Optional<Pmcid> pmcid();

  /**
   * The DOI.
   *
   * @return the DOI
   */
  public abstract Optional<Doi> doi();

  /**
   * An address, for what has no other identifier.
   *
   * @return the address
   */
  public abstract Optional<WebAddress> url();

  /**
   * The kind of publication; an article unless said otherwise.
   *
   * @return the kind
   */
  public abstract PublicationKind kind();

  /**
   * Whether it still stands.
   *
   * @return the status
   */
  public abstract PublicationStatus status();

  /**
   * The notice behind the status.
   *
   * @return the notice
   */
  public abstract Optional<Notice> notice();

  /**
   * Whether it was retracted.
   *
   * @return true if it supports nothing any more
   */
  public final boolean isRetracted() {
    return status() == PublicationStatus.RETRACTED;
  }

  /**
   * A short name: author and year where known, else title or identifier.
   *
   * @return such as "Yan 2017"
   */
  public final String shortCitation() {
    if (firstAuthor().isPresent() && year().isPresent()) {
      return firstAuthor().get() + " " + year().get();
    }
    return title().orElseGet(() -> identifier().orElseThrow());
  }

  /**
   * The best identifier to cite: DOI, else PMID, else PMCID.
   *
   * @return such as "doi:10.1111/jcmm.13170"; empty if only the title is known
   */
  public final Optional<String> identifier() {
    return doi()
        .map(doi -> "doi:" + doi)
        .or(() -> pmid().map(pmid -> "pubmed:" + pmid))
        .or(() -> pmcid().map(Pmcid::toString));
  }

  @Override
  public final void walk(Walk walk) {
    walk.part("notice", notice());
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds these values
   */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  final void checkFindable() {
    if (title().isEmpty() && identifier().isEmpty()) {
      throw new InvalidValueException(
          "expected a publication with title, pmid, pmcid or doi, but was one without any");
    }
  }

  @Value.Check
  final void checkTexts() {
    Text.line("title", title());
    Text.line("firstAuthor", firstAuthor());
    Text.line("journal", journal());
  }

  @Value.Check
  final void checkYear() {
    year().ifPresent(YEARS::check);
  }

  /**
   * Builds {@link Publication}: every accessor has a method of the same name that sets its value.
   *
   * <pre>{@code
   * Publication cheng = Publication.builder().firstAuthor("Cheng").year(2023).doi("10.1186/s12951-023-01942-y").build();
   * }</pre>
   */
  public static final class Builder extends ImmutablePublication.Builder {
    Builder() {
      extensions(Extensions.none());
      kind(PublicationKind.ARTICLE);
      status(PublicationStatus.CURRENT);
    }

    /**
     * Sets the PubMed id from text.
     *
     * @param pmid such as "28089078"
     * @return this builder
     * @throws InvalidValueException if the text is none
     */
    public Builder pmid(String pmid) {
      return pmid(new Pmid(pmid));
    }

    /**
     * Sets the PubMed Central id from text.
     *
     * @param pmcid such as "PMC9199961"
     * @return this builder
     * @throws InvalidValueException if the text is none
     */
    public Builder pmcid(String pmcid) {
      return pmcid(new Pmcid(pmcid));
    }

    /**
     * Sets the DOI from text.
     *
     * @param doi such as "10.1186/s12951-023-01942-y"
     * @return this builder
     * @throws InvalidValueException if the text is none
     */
    public Builder doi(String doi) {
      return doi(new Doi(doi));
    }

    /**
     * Sets the address from text.
     *
     * @param url an http or https address
     * @return this builder
     * @throws InvalidValueException if the text is none
     */
    public Builder url(String url) {
      return url(new WebAddress(url));
    }
  }
}
