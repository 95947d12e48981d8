// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.objects.HeapType;
import dev.hognose.sandbox.objects.Storable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the classes of what a session may hold with the rows of the tables. */
public final class HeapTypeCoverage {
  /** Kept by value, by name, or never at a place where a snapshot is taken. */
  private static final Set<String> WITHOUT =
      Set.of(
          "PyInt",
          "PyBool",
          "PyNone",
          "PySingleton",
          "PyBuiltin",
          "StandardStream",
          "Machine$Marker",
          "Imports$All",
          "LibraryMatch$Lost");

  private HeapTypeCoverage() {}

  /** The names of classes that need a row and have none. */
  public static List<String> withoutRow() {
    Set<String> rows =
        HeapTypes.rows().stream()
            .map(HeapType::javaClass)
            .map(Class::getName)
            .collect(Collectors.toSet());
    return new ClassFileImporter()
        .importUrl(Limits.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(each -> each.isAssignableTo(Storable.class) && !each.isInterface())
            .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .filter(name -> !rows.contains(name))
            .filter(name -> !WITHOUT.contains(name.substring(name.lastIndexOf('.') + 1)))
            .sorted()
            .toList();
  }
}
