// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;

/** The natives of the module {@code inspect}: the namespaces of the guest's code that runs. */
final class InspectModule {
  static final Table NATIVES =
      Table.ofModule("inspect")
          .function("_caller_globals", "", (m, a) -> m.programGlobals())
          .function("_caller_locals", "", (m, a) -> m.programLocals());

  private InspectModule() {}
}
