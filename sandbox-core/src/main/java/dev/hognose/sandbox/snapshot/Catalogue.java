// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.FileNode;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.vm.Environment;
import dev.hognose.sandbox.vm.MachineState;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of what all sessions share: builtin classes by their names, their attributes as {@code
 * class.attribute}, natives of modules as {@code module:name}. Snapshots refer to them by name.
 */
final class Catalogue {
  /** What stands for a named part in snapshots. */
  static final int NUMBER = 0;

  /** The name of the globals of the prelude; a loaded session has a copy of its own. */
  static final String PRELUDE_NAMES = ":prelude";

  /** What stands for a function of the prelude in snapshots. */
  static final int PRELUDE = 2;

  /** What stands for a module of the library in snapshots. */
  static final int MODULE = 3;

  /** What stands for a part of the library that is as it was imported. */
  static final int LIBRARY = 4;

  /** What stands for a part of the library that has changed. */
  static final int CHANGED = 5;

  /** Images kept, the last used ones. */
  private static final int MAX_IMAGES = 64;

  /** Classes that no table refers to: they would be made, and named, with the first file only. */
  private static final List<PyType> UNTOLD = List.of(FileNode.TYPE);

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final Map<String, Storable> parts = new HashMap<>();
  private final Environment environment;

  /** The Java classes of what has a name: most parts need not be looked up. */
  private final Set<Class<?>> classes = new HashSet<>();

  private final Map<List<String>, Optional<LibraryImage>> images =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Optional<LibraryImage>> e) {
          return size() > MAX_IMAGES;
        }
      };

  /**
   * Names everything.
   *
   * @param environment whose builtins are named
   * @param modules the natives of each module, by its name
   */
  Catalogue(Environment environment, Map<String, PyDict> modules) {
    this.environment = environment;
    add(PRELUDE_NAMES, environment.preludeNames());
    MachineState.shared().forEach((name, part) -> add("machine:" + name, part));
    Map<String, PyType> types = new TreeMap<>(PyType.builtins());
    UNTOLD.forEach(type -> types.put(type.name(), type));
    types.forEach(this::add);
    types.forEach((name, type) -> addAll(name + ".", type.attributes()));
    addAll(":", environment.builtins());
    addAll("prelude:", environment.preludeNames());
    new TreeMap<>(modules).forEach((name, natives) -> addAll(name + ":", natives));
  }

  private void addAll(String prefix, PyDict namespace) {
    for (int i = namespace.nextPosition(0); i >= 0; i = namespace.nextPosition(i + 1)) {
      if (namespace.keyAt(i) instanceof PyStr name) {
        add(prefix + name.value(), namespace.valueAt(i));
      }
    }
  }

  private void add(String name, PyObject object) {
    boolean isValue =
        object instanceof PyInt
            || object instanceof PyStr
            || object instanceof PyBool
            || object instanceof PyNone;
    if (!isValue && names.putIfAbsent(object, name) == null) {
      parts.put(name, object);
      classes.add(object.getClass());
    }
  }

  /** What modules look like after their import, or nothing if that needs a host. */
  Optional<LibraryImage> image(List<String> modules) {
    synchronized (images) {
      Optional<LibraryImage> known = images.get(modules);
      if (known == null) {
        known = Optional.ofNullable(LibraryImage.of(environment, this, modules));
        images.put(modules, known);
      }
      return known;
    }
  }

  /** The name of a part that all sessions share, or null. */
  @Nullable String name(Storable part) {
    return classes.contains(part.getClass()) ? names.get(part) : null;
  }

  /** Whether all sessions share a part. */
  boolean isNamed(Storable part) {
    return name(part) != null;
  }

  /** The parts that have names. */
  Collection<Storable> named() {
    return parts.values();
  }

  /** The part of a name. */
  Storable part(String name) {
    Storable part = parts.get(name);
    if (part == null) {
      throw new IncompatibleStateException("'" + name + "' is not known here");
    }
    return part;
  }
}
