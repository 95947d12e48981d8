// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The modules of the library that a session had imported, which are imported again. */
final class ImportedModules {
  private ImportedModules() {}

  /** Reads their names and imports them into a fresh session. */
  static void read(Unpacker in, SessionState session) {
    List<String> modules = new ArrayList<>();
    int count = in.array();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      if (session.environment().module(name) == null) {
        throw new IncompatibleStateException("there is no module '" + name + "' here");
      }
      modules.add(name);
    }
    if (Set.copyOf(modules).size() < count) {
      throw Unpacker.broken("a module is imported twice");
    }
    if (count > 0 && !LibraryImage.load(session, modules)) {
      throw new IncompatibleStateException("the library cannot be imported without a host");
    }
  }
}
