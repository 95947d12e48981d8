// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.PyType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Restores which classes derive from which, and refuses what the classes themselves do not say. */
final class DerivedClasses {
  /** The bases of each class met, so that each is looked through once. */
  private final Map<PyType, Set<PyType>> bases = new HashMap<>();

  void restore(PyType type, List<PyType> derived) {
    for (PyType each : derived) {
      if (!bases.computeIfAbsent(each, known -> new HashSet<>(known.bases())).contains(type)) {
        throw Unpacker.broken("a class below one that it does not name");
      }
    }
    type.restoreSubclasses(derived);
  }
}
