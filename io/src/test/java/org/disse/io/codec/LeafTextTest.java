package org.disse.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves as single strings. */
class LeafTextTest {
  @ParameterizedTest
  @CsvSource({
    "/a/0/b, text, disse:a/0/b=text",
    "/a, '', disse:a=",
    "/a, x=y:=z, disse:a=x=y:=z",
    "/a=b:c%d, 1, disse:a%3Db%3Ac%25d=1",
    "/%3D, 1, disse:%253D=1",
    "/, 1, disse:=1",
  })
  void thatAreTextGoThereAndBack(String pointer, String value, String text) {
    assertThat(LeafText.of(pointer, value, true)).isEqualTo(text);
    assertThat(LeafText.parse(text)).contains(new LeafText(pointer, value));
  }

  @Test
  void thatAreNoTextKeepTheirKind() {
    assertThat(LeafText.parse(LeafText.of("/a", "1.50", false)))
        .contains(new LeafText("/a", new BigDecimal("1.50")));
    assertThat(LeafText.parse("disse:a:=true")).contains(new LeafText("/a", true));
    assertThat(LeafText.parse("disse:a:=false")).contains(new LeafText("/a", false));
    assertThat(LeafText.parse("disse:a:=null")).contains(new LeafText("/a", null));
    assertThat(LeafText.parse("disse:a:={}")).contains(new LeafText("/a", Map.of()));
    assertThat(LeafText.parse("disse:a:=[]")).contains(new LeafText("/a", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "disse:a", "disse:a:b", "disse:a:=b", "Disse:a=b", "=disse:"})
  void thatAreNoneAreNotRead(String text) {
    assertThat(LeafText.parse(text)).isEmpty();
  }
}
