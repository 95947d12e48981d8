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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The builtins, the prelude and the library, each part compiled once in a process, when it is first
 * needed.
 */
final class StandardEnvironment implements Environment {
  /** The only instance. */
  static final StandardEnvironment INSTANCE = new StandardEnvironment();

  private final PyDict builtins;
  private final PyDict preludeNames;
  private final Map<String, Prelude.Function> preludeSources = new HashMap<>();
  private final Map<String, Code> prelude = new ConcurrentHashMap<>();
  private final Map<String, ModuleDefinition> modules = new ConcurrentHashMap<>();

  private StandardEnvironment() {
    Builtins.installAll();
    builtins = Builtins.namespace();
    preludeNames = Builtins.preludeNamespace();
    for (String resource : Prelude.RESOURCES) {
      for (Prelude.Function function : Prelude.functions(LibraryCode.text(resource))) {
        if (preludeSources.put(function.name(), function) != null) {
          throw new IllegalStateException("prelude function twice: " + function.name());
        }
        addHelper(function);
      }
    }
    builtins.share();
    preludeNames.share();
  }

  /** Functions whose names begin with an underscore are called by others of the prelude. */
  private void addHelper(Prelude.Function function) {
    String name = function.name();
    if (name.startsWith("_")) {
      preludeNames.putStr(new PyStr(name), Builtins.preludeHelper(name, function.parameters()));
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
    natives.share();
    return natives;
  }

  private static ModuleDefinition definition(LibraryModule module) {
    PyDict natives = natives(module);
    String resource = module.resource();
    Code code = resource == null ? null : LibraryCode.of(module.name(), resource);
    if (code != null) {
      natives.reserve(code.tables.names().length);
      code.takeNativeVersions(module.versions());
    }
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
    Code known = prelude.get(function);
    if (known != null) {
      return known;
    }
    Prelude.Function source = preludeSources.get(function);
    return source == null ? null : prelude.computeIfAbsent(function, _ -> compiled(source));
  }

  private static Code compiled(Prelude.Function function) {
    return Compilation.library(function.source(), "<prelude>", true).tables.children()[0];
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
}
