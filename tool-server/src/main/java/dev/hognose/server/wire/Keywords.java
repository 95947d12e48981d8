// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.util.Set;

/** Names that no program can use, as they are words of the language. */
final class Keywords {

  private static final Set<String> ALL =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield")
              .split(" "));

  private Keywords() {}

  /** Refuses a name, or several with dots between, that a program could not write. */
  static void requireNone(TokenReader in, String name) {
    for (String part : name.split("\\.", -1)) {
      if (ALL.contains(part)) {
        throw Refusal.invalid(in.pointer(), "'" + part + "' is a keyword of Python, not a name");
      }
    }
  }
}
