// SPDX-License-Identifier: Apache-2.0

package dev.hognose.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the client may use: the JDK and MessagePack, nothing of the server or the sandbox. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.hognose.client");

  @Test
  void dependsOnTheJdkAndMessagePackOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.hognose.client..", "java..", "org.msgpack..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void wireKnowsNothingOfTheClient() {
    noClasses()
        .that()
        .resideInAPackage("dev.hognose.client.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.hognose.client")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void writesToNoStandardStream() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Utils?|Helper)(\\$.*)?")
        .orShould()
        .haveNameMatching(".*\\.Abstract[^.]*")
        .check(CLASSES);
  }
}
