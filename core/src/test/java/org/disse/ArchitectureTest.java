package org.disse;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.disse.(*)..").should().beFreeOfCycles().check(CoreClasses.all());
  }

  @Test
  void needsNothingButTheJdkAndNullnessMarks() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.disse..", "org.jspecify.annotations", "org.immutables.value"))
        .check(CoreClasses.all());
  }

  @Test
  void usesNoReflectionAndNoSerialisation() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.io..")
        .check(CoreClasses.all());
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
        .check(CoreClasses.all());
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .that()
        .arePublic()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Impl|Manager)")
        .check(CoreClasses.all());
  }

  @Test
  void modelsHaveNoPublicConstructor() {
    constructors()
        .that()
        .areDeclaredInClassesThat(models())
        .should()
        .notBePublic()
        .andShould()
        .notBeProtected()
        .check(CoreClasses.all());
  }

  @Test
  void buildersHaveNoPublicConstructor() {
    constructors()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleName("Builder")
        .and()
        .areDeclaredInClassesThat()
        .haveNameNotMatching(".*\\.Immutable[^.]*")
        .should()
        .notBePublic()
        .check(CoreClasses.all());
  }

  @Test
  void generatedClassesStayOutOfSight() {
    classes()
        .that(simpleNameStartingWith("Immutable"))
        .should()
        .notBePublic()
        .check(CoreClasses.all());
  }

  @Test
  void absenceIsAnOptionalOfAnObject() {
    Set<Class<?>> primitiveOptionals =
        Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);
    noMethods()
        .should()
        .haveRawReturnType(
            DescribedPredicate.describe(
                "a primitive optional",
                (JavaClass type) -> primitiveOptionals.stream().anyMatch(type::isEquivalentTo)))
        .check(CoreClasses.all());
  }

  @Test
  void accessorsCarryNoGet() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(models())
        .and()
        .arePublic()
        .should()
        .haveNameMatching("get[A-Z].*")
        .check(CoreClasses.all());
  }

  @Test
  void stateIsFinal() {
    classes().that(models()).should().haveOnlyFinalFields().check(CoreClasses.all());
  }

  /** The abstract classes behind which code is generated. */
  private static DescribedPredicate<JavaClass> models() {
    Set<String> generated =
        CoreClasses.all().stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.startsWith("Immutable"))
            .collect(Collectors.toSet());
    return DescribedPredicate.describe(
            "models",
            (JavaClass type) ->
                type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && generated.contains("Immutable" + type.getSimpleName()))
        .and(not(simpleNameStartingWith("Immutable")));
  }
}
