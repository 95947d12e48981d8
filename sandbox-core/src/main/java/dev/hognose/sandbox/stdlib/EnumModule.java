// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;

/** The natives of the module {@code enum}. */
final class EnumModule {
  static final Table NATIVES =
      Table.ofModule("enum")
          .function("_caller_module", "", SysModule::callerName)
          .function("_module_names", "name, /", TypingModule::names);

  private EnumModule() {}
}
