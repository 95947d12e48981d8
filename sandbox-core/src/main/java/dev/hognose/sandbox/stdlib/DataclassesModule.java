// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;

/** The native of the module {@code dataclasses}. */
final class DataclassesModule {
  static final Table NATIVES =
      Table.ofModule("dataclasses").function("_caller_module", "", SysModule::callerName);

  private DataclassesModule() {}
}
