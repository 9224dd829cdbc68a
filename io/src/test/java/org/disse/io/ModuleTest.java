package org.disse.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleTest {
  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void isResolvedWhereNeitherDatabindIs() throws Exception {
    ModuleFinder finder =
        ModuleFinder.of(
            placeOf(DisseJson.class), placeOf(KnowledgeBase.class), placeOf(JsonFactory.class));

    // Not from the layer that runs the tests: both databinds are in it.
    Configuration resolved =
        Configuration.resolve(
            finder,
            List.of(Configuration.empty()),
            ModuleFinder.ofSystem(),
            Set.of("org.disse.io"));

    assertThat(resolved.modules())
        .extracting(ResolvedModule::name)
        .filteredOn(name -> !name.startsWith("java."))
        .containsExactlyInAnyOrder("org.disse.io", "org.disse.core", "com.fasterxml.jackson.core");
  }

  /** Only on the class path, where a module that is absent is never asked for. */
  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.databind.Module, org.disse.io.jackson.DisseModule",
    "tools.jackson.databind.JacksonModule, org.disse.io.jackson3.DisseModule"
  })
  void namesItsServicesForTheClassPath(String service, String provider) throws IOException {
    try (InputStream names = DisseJson.class.getResourceAsStream("/META-INF/services/" + service)) {
      assertThat(new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8))
          .isEqualToIgnoringWhitespace(provider);
    }
  }
}
