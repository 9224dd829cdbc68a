package org.disse.io;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(CLASSES);

  private static ModuleDescriptor module() throws IOException {
    try (InputStream stream = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(stream);
    }
  }

  @Test
  void exportsNoInternals() throws IOException {
    assertThat(module().exports().stream().filter(export -> !export.isQualified()))
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "org.disse.io",
            "org.disse.io.catalog",
            "org.disse.io.diff",
            "org.disse.io.export",
            "org.disse.io.imports",
            "org.disse.io.jackson",
            "org.disse.io.jackson3",
            "org.disse.io.schema");
    assertThat(module().exports()).hasSize(8);
    assertThat(module().opens()).isEmpty();
  }

  @Test
  void requiresNothingAtRunTimeButCoreAndJacksonCore() throws IOException {
    assertThat(
            module().requires().stream()
                .filter(
                    required ->
                        !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder("java.base", "org.disse.core", "com.fasterxml.jackson.core");
  }

  @Test
  void usesNothingOfJacksonButItsCoreOutsideOfTheDoorsForHosts() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.disse.io.jackson", "org.disse.io.jackson3")
        .and()
        .doNotHaveSimpleName("Jackson3Output")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml.jackson.databind..",
            "com.fasterxml.jackson.annotation..",
            "tools.jackson..")
        .check(OURS);
  }

  @Test
  void keepsJacksonInTheBackendAndTheDoorForHosts() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.disse.io", "org.disse.io.json", "org.disse.io.jackson", "org.disse.io.jackson3")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(OURS);
  }

  @Test
  void usesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.beans..", "sun..", "jdk.internal..")
        .check(OURS);
  }

  /** What a library does depends on what it is given, not on where it runs. */
  @Test
  void asksForNoSystemPropertyAndNoVariableOfTheEnvironment() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("getProperty|getProperties|getenv|lineSeparator"))
                .and(target(owner(type(System.class)))))
        .orShould()
        .callMethodWhere(
            target(nameMatching("getBoolean|getInteger|getLong"))
                .and(target(owner(assignableTo(Number.class).or(type(Boolean.class))))))
        .check(OURS);
  }

  @Test
  void keepsCodecsFromKnowingTheBackendsButAtTheEnds() {
    noClasses()
        .that()
        .resideInAPackage("org.disse.io.codec")
        .and()
        .haveSimpleNameEndingWith("Fields")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.disse\\.io\\.json\\.(Utf8|Jackson).*")
        .check(OURS);
  }

  @Test
  void hidesCodecsAndBackendsFromItsSignatures() {
    for (JavaClass type : OURS) {
      boolean isOpen =
          type.getModifiers().contains(JavaModifier.PUBLIC)
              && !type.getPackageName()
                  .matches("org\\.disse\\.io\\.(codec|file|json|picture|rdf|stream)");
      if (isOpen) {
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(
                method ->
                    assertThat(method.getFullName() + method.getRawReturnType().getName())
                        .doesNotContain(
                            "org.disse.io.codec",
                            "org.disse.io.file",
                            "org.disse.io.json",
                            "org.disse.io.picture",
                            "org.disse.io.rdf",
                            "org.disse.io.stream"));
      }
    }
  }

  @Test
  void hasNoCycleBetweenPackages() {
    // From the outside in: the catalogue, the front door, streams, the codecs, the backends.
    onlyDependsInwards(
        "org.disse.io.catalog",
        "org.disse.io.catalog",
        "org.disse.io",
        "org.disse.io.codec",
        "org.disse.io.json");
    onlyDependsInwards(
        "org.disse.io",
        "org.disse.io",
        "org.disse.io.codec",
        "org.disse.io.file",
        "org.disse.io.json",
        "org.disse.io.stream");
    onlyDependsInwards(
        "org.disse.io.stream", "org.disse.io.stream", "org.disse.io.codec", "org.disse.io.json");
    onlyDependsInwards(
        "org.disse.io.export",
        "org.disse.io.export",
        "org.disse.io.codec",
        "org.disse.io.file",
        "org.disse.io.json",
        "org.disse.io.picture",
        "org.disse.io.rdf");
    onlyDependsInwards("org.disse.io.picture", "org.disse.io.picture");
    onlyDependsInwards(
        "org.disse.io.rdf", "org.disse.io.rdf", "org.disse.io.codec", "org.disse.io.json");
    onlyDependsInwards(
        "org.disse.io.schema",
        "org.disse.io.schema",
        "org.disse.io.codec",
        "org.disse.io.json",
        "org.disse.io.rdf");
    onlyDependsInwards(
        "org.disse.io.imports",
        "org.disse.io.imports",
        "org.disse.io",
        "org.disse.io.codec",
        "org.disse.io.file",
        "org.disse.io.json");
    onlyDependsInwards(
        "org.disse.io.diff",
        "org.disse.io.diff",
        "org.disse.io",
        "org.disse.io.codec",
        "org.disse.io.file",
        "org.disse.io.json");
    onlyDependsInwards("org.disse.io.file", "org.disse.io.file");
    onlyDependsInwards("org.disse.io.codec", "org.disse.io.codec", "org.disse.io.json");
    onlyDependsInwards("org.disse.io.json", "org.disse.io.json");
    onlyDependsInwards("org.disse.io.jackson", "org.disse.io.jackson", "org.disse.io");
    onlyDependsInwards(
        "org.disse.io.jackson3",
        "org.disse.io.jackson3",
        "org.disse.io",
        "org.disse.io.codec",
        "org.disse.io.json");
    slices().matching("org.disse.io.(*)..").should().beFreeOfCycles().check(OURS);
  }

  private static void onlyDependsInwards(String layer, String... allowed) {
    noClasses()
        .that()
        .resideInAPackage(layer)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.disse.io..").and(resideOutsideOfPackages(allowed)))
        .check(OURS);
  }
}
