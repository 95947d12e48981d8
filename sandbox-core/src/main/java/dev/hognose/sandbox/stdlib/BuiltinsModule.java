// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Builtins;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyStr;

/** The module {@code builtins}: the names that every module sees. */
final class BuiltinsModule {
  static final Table NATIVES = natives();

  private BuiltinsModule() {}

  private static Table natives() {
    Table table = Table.ofModule("builtins");
    PyDict names = Builtins.namespace();
    for (int i = names.nextPosition(0); i >= 0; i = names.nextPosition(i + 1)) {
      if (names.keyAt(i) instanceof PyStr name) {
        table.value(name.value(), names.valueAt(i));
      }
    }
    return table;
  }
}
