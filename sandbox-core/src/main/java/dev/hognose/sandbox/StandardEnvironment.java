// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.builtins.Builtins;
import dev.hognose.sandbox.builtins.Prelude;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.stdlib.Library;
import dev.hognose.sandbox.stdlib.LibraryModule;
import dev.hognose.sandbox.vm.Environment;
import dev.hognose.sandbox.vm.SourceShapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The builtins, the prelude and the library, compiled once in a process. */
final class StandardEnvironment implements Environment {
  /** The only instance. */
  static final StandardEnvironment INSTANCE = new StandardEnvironment();

  private final PyDict builtins;
  private final PyDict preludeNames;
  private final Map<String, Code> prelude = new HashMap<>();
  private final Map<String, ModuleDefinition> modules = new ConcurrentHashMap<>();

  private StandardEnvironment() {
    Builtins.installAll();
    builtins = Builtins.namespace();
    preludeNames = Builtins.preludeNamespace();
    for (String resource : Prelude.RESOURCES) {
      Code file = Compilation.library(text(resource), "<prelude>", true);
      for (Code child : file.tables.children()) {
        if (prelude.put(child.identity.name(), child) != null) {
          throw new IllegalStateException("prelude function twice: " + child.identity.name());
        }
        addHelper(child);
      }
    }
  }

  /** Functions whose names begin with an underscore are called by others of the prelude. */
  private void addHelper(Code code) {
    String name = code.identity.name();
    if (name.startsWith("_")) {
      List<String> parameters = List.of(code.localNames).subList(0, code.parameters.positional());
      preludeNames.putStr(new PyStr(name), Builtins.preludeHelper(name, parameters));
    }
  }

  @Override
  public @Nullable ModuleDefinition module(String name) {
    ModuleDefinition known = modules.get(name);
    if (known == null) {
      LibraryModule found = Library.find(name);
      if (found == null) {
        return null;
      }
      known = definition(found);
      modules.put(name, known);
    }
    return known;
  }

  /** The natives of every module, by its name; nothing is compiled. */
  Map<String, PyDict> natives() {
    Map<String, PyDict> natives = new HashMap<>();
    for (String name : Library.names()) {
      LibraryModule found = Library.find(name);
      if (found != null) {
        natives.put(name, natives(found));
      }
    }
    return natives;
  }

  private static PyDict natives(LibraryModule module) {
    PyDict natives = new PyDict();
    if (module.natives() != null) {
      module.natives().rows().forEach((name, value) -> natives.putStr(new PyStr(name), value));
    }
    return natives;
  }

  private static ModuleDefinition definition(LibraryModule module) {
    PyDict natives = natives(module);
    String resource = module.resource();
    Code code =
        resource == null
            ? null
            : Compilation.library(text(resource), "<" + module.name() + ">", true);
    return new ModuleDefinition(module.name(), module.isPackage(), natives, code);
  }

  @Override
  public Compiled compile(Meter meter, PyStr source, String fileName, Mode mode, boolean shown) {
    return Compilation.guest(meter, source, fileName, mode, shown);
  }

  @Override
  public PyObject parse(Meter meter, PyStr source, String fileName, Mode mode) {
    return Compilation.parse(meter, source, fileName, mode);
  }

  @Override
  public @Nullable Code prelude(String function) {
    return prelude.get(function);
  }

  @Override
  public PyDict builtins() {
    return builtins;
  }

  @Override
  public PyDict preludeNames() {
    return preludeNames;
  }

  @Override
  public SourceShapes shapes() {
    return ParsedShapes.INSTANCE;
  }

  @Override
  public @Nullable String absence(String name) {
    return Library.absence(name);
  }

  private static String text(String resource) {
    try (InputStream in = StandardEnvironment.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
