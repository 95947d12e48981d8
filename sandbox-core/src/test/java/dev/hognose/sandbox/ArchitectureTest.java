// SPDX-License-Identifier: Apache-2.0

package dev.hognose.sandbox;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the package table, and of what the interpreter may not touch at all. */
final class ArchitectureTest {
  private static final String ROOT = "dev.hognose.sandbox";

  /** Counts the walks of heaps, so that no two have the same mark; no guest can tell. */
  private static final String MARKS_OF_WALKS = "dev.hognose.sandbox.objects.Traced.WALKS";

  /** What the jar holds: not the step of the build that stores the library. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/LibraryStore.class"))
          .importUrl(Limits.class.getProtectionDomain().getCodeSource().getLocation());

  /** One row of the package table: a package and those it may use. */
  private enum Row {
    SYNTAX,
    CODE,
    LIMITS,
    COMPILE(SYNTAX, CODE),
    OBJECTS(CODE, LIMITS),
    VM(OBJECTS, CODE, LIMITS),
    BUILTINS(VM, OBJECTS, CODE, LIMITS),
    STDLIB(BUILTINS, VM, OBJECTS, LIMITS, CODE),
    SNAPSHOT(STDLIB, BUILTINS, VM, OBJECTS, LIMITS, CODE);

    private final List<Row> uses;

    Row(Row... uses) {
      this.uses = List.of(uses);
    }

    String packages() {
      return ROOT + "." + name().toLowerCase(Locale.ROOT) + "..";
    }
  }

  @ParameterizedTest
  @EnumSource
  void packageUsesOnlyWhatTheTableAllows(Row row) {
    String[] allowed =
        Stream.concat(Stream.of(row), row.uses.stream()).map(Row::packages).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(row.packages())
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .because("the package table lets " + row + " use " + row.uses)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasARow() {
    Stream<String> rows = Arrays.stream(Row.values()).map(Row::packages);
    classes()
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(ROOT), rows).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void dependsOnTheJdkAndMessagePackOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                ROOT + "..", "java..", "javax.crypto..", "org.msgpack..", "org.jspecify.."))
        .check(CLASSES);
  }

  @Test
  void hasNoAmbientAuthority() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.lang.reflect..",
                    "java.lang.invoke..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.rmi..",
                    "javax.naming..")
                .and(DescribedPredicate.not(named(VarHandle.class.getName())))
                .or(
                    named(
                        "java.io.Console",
                        "java.io.File",
                        "java.io.FileDescriptor",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.ObjectInputStream",
                        "java.io.ObjectOutputStream",
                        "java.io.RandomAccessFile",
                        "java.lang.ClassLoader",
                        "java.lang.Process",
                        "java.lang.ProcessBuilder",
                        "java.lang.ProcessHandle",
                        "java.lang.Runtime",
                        "java.lang.ThreadLocal",
                        "java.security.SecureRandom",
                        "java.util.ServiceLoader",
                        "java.util.Timer")))
        .check(CLASSES);
  }

  /** A fence reaches nothing; the interpreter's loop says what for. */
  @Test
  void hasVariableHandlesForFencesOnly() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reach a variable",
                call ->
                    call.getTargetOwner().isEquivalentTo(VarHandle.class)
                        && !call.getName().equals("acquireFence")))
        .check(CLASSES);
  }

  @Test
  void callsNothingThatDiffersFromRunToRunOrReachesTheHost() {
    noClasses()
        .should()
        .callMethodWhere(
            calls(
                Set.of(
                    "java.lang.Class.forName",
                    "java.lang.Class.getConstructor",
                    "java.lang.Class.getConstructors",
                    "java.lang.Class.getDeclaredConstructor",
                    "java.lang.Class.getDeclaredConstructors",
                    "java.lang.Class.getDeclaredField",
                    "java.lang.Class.getDeclaredFields",
                    "java.lang.Class.getDeclaredMethod",
                    "java.lang.Class.getDeclaredMethods",
                    "java.lang.Class.getField",
                    "java.lang.Class.getFields",
                    "java.lang.Class.getMethod",
                    "java.lang.Class.getMethods",
                    "java.lang.Class.newInstance",
                    "java.lang.Math.random",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.exit",
                    "java.lang.System.getProperty",
                    "java.lang.System.getenv",
                    "java.lang.System.identityHashCode",
                    "java.lang.System.load",
                    "java.lang.System.loadLibrary",
                    "java.lang.System.setProperty",
                    "java.lang.Thread.sleep",
                    "java.lang.Thread.start",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID",
                    "java.util.concurrent.ThreadLocalRandom.current",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.ZoneId.systemDefault")))
        .orShould()
        .callConstructor(Random.class)
        .check(CLASSES);
  }

  @Test
  void writesToNoStandardStream() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
  }

  @Test
  void hasNoStaticMutableState() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveFullName(MARKS_OF_WALKS)
        .should()
        .beFinal()
        .andShould(beOfATypeThatDoesNotChange())
        .check(CLASSES);
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
  void classesWithoutSubclassesAreFinal() {
    classes().that(leaf()).should().haveModifier(JavaModifier.FINAL).check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return DescribedPredicate.describe(
        "are one of " + all, candidate -> all.contains(candidate.getName()));
  }

  private static DescribedPredicate<JavaCall<?>> calls(Set<String> methods) {
    return DescribedPredicate.describe(
        "target is one of " + methods,
        call -> methods.contains(call.getTargetOwner().getName() + "." + call.getName()));
  }

  private static DescribedPredicate<JavaClass> leaf() {
    Pattern generated = Pattern.compile(".*\\$\\d+|.*package-info|.*module-info");
    return DescribedPredicate.describe(
        "are classes without subclasses",
        candidate ->
            !candidate.isInterface()
                && !candidate.isEnum()
                && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)
                && candidate.getSubclasses().isEmpty()
                && !generated.matcher(candidate.getName()).matches());
  }

  /**
   * Public arrays, atomics, builders and the JDK's mutable collections change; the rest may stay.
   */
  private static ArchCondition<JavaField> beOfATypeThatDoesNotChange() {
    return new ArchCondition<>("be of a type that does not change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (isMutable(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
        }
      }
    };
  }

  private static boolean isMutable(JavaField field) {
    JavaClass type = field.getRawType();
    boolean visible = !field.getModifiers().contains(JavaModifier.PRIVATE);
    return type.isArray() && visible && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
        || type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(Random.class)
        || type.isAssignableTo(CharSequence.class) && !type.isEquivalentTo(String.class)
        || !type.isInterface() && type.isAssignableTo(Collection.class)
        || !type.isInterface() && type.isAssignableTo(Map.class);
  }
}
