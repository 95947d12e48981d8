// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import dev.hognose.sandbox.HostCall;

/**
 * A call that waits for the caller's answer.
 *
 * @param kind {@code function}, {@code os} or {@code name}
 * @param call what is called
 */
public record ToolCall(String kind, HostCall call) {

  /** A call of a tool. */
  public static ToolCall function(HostCall call) {
    return new ToolCall("function", call);
  }

  /** An operating-system call. */
  public static ToolCall os(HostCall call) {
    return new ToolCall("os", call);
  }

  /** A name that nothing defines. */
  public static ToolCall name(HostCall call) {
    return new ToolCall("name", call);
  }
}
