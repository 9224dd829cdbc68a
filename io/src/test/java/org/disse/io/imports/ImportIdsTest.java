package org.disse.io.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.disse.io.ReadResult;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** What has no id that ours could be gets one of its own, another one for each. */
class ImportIdsTest {
  private static ReadResult<KnowledgeBase> publications(List<String> dois) throws IOException {
    String nodes =
        dois.stream()
            .map(doi -> "{\"id\":\"DOI:" + doi + "\",\"category\":[\"biolink:Publication\"]}\n")
            .collect(Collectors.joining());
    return ImportFormat.KGX.read(
        new ByteArrayInputStream(nodes.getBytes(UTF_8)), new ByteArrayInputStream(new byte[0]));
  }

  @Test
  void ofDoisThatDifferInSignsOnly() throws IOException {
    List<String> dois =
        List.of(
            "10.1002/hep.1",
            "10.1002/hep-1",
            "10.1002/hep/1",
            "10.1002/hep_1",
            "10.1002/hep_2f1",
            "10.10021/hep.1",
            "10.1002/hep(1)",
            "10.1002/-hep.1");

    ReadResult<KnowledgeBase> result = publications(dois);

    assertThat(result.orThrow().studies())
        .extracting(study -> study.publication().doi().orElseThrow().toString())
        .containsExactlyElementsOf(dois);
    assertThat(result.orThrow().studies())
        .extracting(study -> study.id().value())
        .startsWith("doi-10.1002-hep.1", "doi-10.1002-hep-1", "doi-10.1002-hep_2f1");
    assertThat(result.report().findings()).isEmpty();
  }

  @Test
  void ofSymbolsThatDifferInSignsOnly() throws IOException {
    String header = "CONTENT TYPE\tENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID\n";
    String rows =
        List.of("HLA-A", "HLA.A", "HLA A", "HLA/A", "HLA_A").stream()
            .map(symbol -> "protein\t\t" + symbol + "\tHomo sapiens\t1\n")
            .collect(Collectors.joining());

    ReadResult<KnowledgeBase> result =
        ImportFormat.VESICLEPEDIA.read(new ByteArrayInputStream((header + rows).getBytes(UTF_8)));

    assertThat(result.orThrow().cargo())
        .extracting(cargo -> cargo.label())
        .containsExactly("HLA-A", "HLA.A", "HLA A", "HLA/A", "HLA_A");
    assertThat(result.orThrow().cargo().get(0).id()).hasToString("protein-ncbitaxon-9606-hla-a");
  }
}
