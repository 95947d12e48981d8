// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyInt;

/** The natives of the module {@code io}: files in memory. */
final class IoModule {
  static final Table NATIVES =
      Table.ofModule("io")
          .value("StringIO", StringIoMethods.install())
          .value("BytesIO", BytesIoMethods.install())
          .value("SEEK_SET", PyInt.of(0))
          .value("SEEK_CUR", PyInt.of(1))
          .value("SEEK_END", PyInt.of(2))
          .value("DEFAULT_BUFFER_SIZE", PyInt.of(8192));

  private IoModule() {}
}
