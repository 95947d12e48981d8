// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hognose.sandbox.builtins.Prelude;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.snapshot.Codec;
import dev.hognose.sandbox.stdlib.Library;
import dev.hognose.sandbox.stdlib.LibraryModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library's code as the build stores it, and the prelude's functions as they are found. */
class LibraryCodeTest {

  @Test
  void codeOfEveryModuleIsThatOfItsSource() {
    int modules = 0;
    for (String name : Library.names()) {
      LibraryModule module = Library.find(name);
      if (module.resource() != null) {
        String text = LibraryCode.text(module.resource());
        Code compiled = Compilation.library(text, "<" + name + ">", true);
        Code found = LibraryCode.of(name, module.resource());
        assertArrayEquals(Codec.writeLibrary(compiled), Codec.writeLibrary(found), name);
        assertEquals(compiled.identity.source(), found.identity.source(), name);
        modules++;
      }
    }
    assertFalse(modules == 0);
  }

  @Test
  void nativeVersionsAreOfFunctionsOfTheirModules() {
    int versions = 0;
    for (String name : Library.names()) {
      LibraryModule module = Library.find(name);
      Set<String> functions = new HashSet<>();
      if (!module.versions().isEmpty()) {
        addFunctions(LibraryCode.of(name, module.resource()), functions);
      }
      assertTrue(functions.containsAll(module.versions().keySet()), name);
      versions += module.versions().size();
    }
    assertFalse(versions == 0);
  }

  private static void addFunctions(Code code, Set<String> names) {
    for (Code child : code.tables.children()) {
      if (child.kind == Code.Kind.FUNCTION && child.flavor == Code.Flavor.PLAIN) {
        names.add(child.identity.qualifiedName());
      }
      addFunctions(child, names);
    }
  }

  @Test
  void storedCodeIsReadAsItWasWritten() {
    String text = LibraryCode.text(Library.find("dataclasses").resource());
    byte[] stored = LibraryCode.stored(text, "dataclasses");
    Code read = LibraryCode.read(stored, text, "dataclasses");
    Code compiled = Compilation.library(text, "<dataclasses>", true);
    assertArrayEquals(Codec.writeLibrary(compiled), Codec.writeLibrary(read));
  }

  @Test
  void storedCodeOfAnotherSourceIsNotUsed() {
    byte[] stored = LibraryCode.stored("a = 1\n", "m");
    Code read = LibraryCode.read(stored, "a = 2\n", "m");
    assertEquals("a = 2\n", read.identity.source().text());
    assertArrayEquals(
        Codec.writeLibrary(Compilation.library("a = 2\n", "<m>", true)), Codec.writeLibrary(read));
  }

  @Test
  void functionsOfThePreludeAreFoundWithTheirParameters() {
    for (String resource : Prelude.RESOURCES) {
      String text = LibraryCode.text(resource);
      List<String> compiled = new ArrayList<>();
      for (Code code : Compilation.library(text, "<prelude>", true).tables.children()) {
        int positional = code.parameters.positional();
        compiled.add(
            code.identity.name() + List.of(code.localNames).subList(0, positional).toString());
      }
      List<String> found =
          Prelude.functions(text).stream()
              .map(function -> function.name() + function.parameters())
              .toList();
      assertEquals(compiled, found, resource);
    }
  }

  /**
   * All resources of the prelude share one namespace, in which a second function hides the first.
   */
  @Test
  void noTwoFunctionsOfThePreludeHaveOneName() {
    List<String> names =
        Prelude.RESOURCES.stream()
            .flatMap(resource -> Prelude.functions(LibraryCode.text(resource)).stream())
            .map(function -> function.name())
            .toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}
