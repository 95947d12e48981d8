// SPDX-License-Identifier: Apache-2.0

package dev.hognose.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the server's packages may use of each other and of the sandbox. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.hognose.server");

  @Test
  void usesOnlyTheExportedPackageOfTheSandbox() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.hognose.sandbox.*..")
        .check(CLASSES);
  }

  @Test
  void wireRecordsKnowNoOtherPackageOfTheServer() {
    noClasses()
        .that()
        .resideInAPackage("dev.hognose.server.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.hognose.server",
            "dev.hognose.server.http..",
            "dev.hognose.server.session..",
            "dev.hognose.server.cli..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void sessionsKnowNeitherHttpNorTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("dev.hognose.server.session..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.hognose.server.http..", "dev.hognose.server.cli..", "io.vertx.ext.web..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.hognose.server.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("dev.hognose.server.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
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

  @Test
  void everyPackageIsOneOfThoseNamed() {
    classes()
        .should()
        .resideInAnyPackage(
            "dev.hognose.server",
            "dev.hognose.server.http",
            "dev.hognose.server.session",
            "dev.hognose.server.store",
            "dev.hognose.server.mcp",
            "dev.hognose.server.cli",
            "dev.hognose.server.wire")
        .check(CLASSES);
  }
}
