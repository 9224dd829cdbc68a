package org.disse.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disse.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/** Class 23, and the bound on memory: what comes of hostile input in a JVM unlike this one. */
class ForkedTest {
  @Test
  void saysTheSameInTurkishAndLatin1WithLittleMemory() throws Exception {
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(here, true, UTF_8)) {
      Elsewhere.print(out);
    }

    String there =
        run(
            "-Xmx160m",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Chatham",
            "-Dfile.encoding=ISO-8859-1");

    assertThat(there.lines().toList()).isEqualTo(here.toString(UTF_8).lines().toList());
    assertThat(there).isEqualTo(here.toString(UTF_8)).contains("in_vivo", "İn_vivo");
  }

  private static String run(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), Elsewhere.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /** This module as it was built, and what it needs. */
  private static String classPath() throws URISyntaxException {
    return Stream.concat(
            Stream.of(Path.of("target/classes"), Path.of("target/test-classes")),
            Stream.of(home(KnowledgeBase.class), home(JsonFactory.class)))
        .map(Path::toAbsolutePath)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
