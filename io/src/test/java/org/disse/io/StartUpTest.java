package org.disse.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.evidence.Study;
import org.junit.jupiter.api.Test;

/** What a fresh JVM has to load before the first entry is there, which is what it waits for. */
class StartUpTest {
  private static final Pattern LOADED = Pattern.compile("\\[class,load] ([\\w.$]+)");
  private static final String STUDY =
      "{\"id\":\"yoshida-2023\",\"publication\":{\"title\":\"A title\",\"year\":2023}}";

  /** Run in a JVM of its own. */
  static final class FirstEntry {
    private FirstEntry() {}

    public static void main(String... arguments) {
      System.out.println(DisseJson.strict().entries(Study.class).read(STUDY).id());
    }
  }

  @Test
  void loadsTheTablesOfWhatIsMetAndNeedsNoJackson() throws Exception {
    List<String> loaded = loadedByFirstEntry();

    assertThat(loaded)
        .contains(
            "org.disse.io.codec.StudyFields",
            "org.disse.io.codec.PublicationFields",
            "org.disse.evidence.ImmutableStudy");
    assertThat(loaded)
        .doesNotContain(
            "org.disse.io.codec.ExperimentFields",
            "org.disse.io.codec.NoticeFields",
            "org.disse.io.codec.PreparationFields",
            "org.disse.io.codec.MechanismFields",
            "org.disse.io.codec.Patterns",
            "org.disse.io.codec.SpecialEngine",
            "org.disse.io.catalog.Catalog",
            "java.lang.runtime.ObjectMethods");
  }

  /** This module as it was built and the core: jackson-core is not even there. */
  private static String classPath() throws URISyntaxException {
    Path core = Path.of(Study.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Stream.of(Path.of("target/classes"), Path.of("target/test-classes"), core)
        .map(path -> path.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> loadedByFirstEntry() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                classPath(),
                FirstEntry.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).contains("yoshida-2023\n");
    return LOADED.matcher(printed).results().map(found -> found.group(1)).toList();
  }
}
