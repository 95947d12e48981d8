// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.server.wire.Refusal;
import java.util.List;

/** The tools that a session is made with. */
final class SessionTools {

  private SessionTools() {}

  /**
   * The same tools.
   *
   * @throws Refusal where two have one name
   */
  static List<HostFunction> unique(List<HostFunction> tools) {
    long names = tools.stream().map(HostFunction::name).distinct().count();
    if (names != tools.size()) {
      throw Refusal.invalid("/tools", "two tools have the same name");
    }
    return List.copyOf(tools);
  }
}
