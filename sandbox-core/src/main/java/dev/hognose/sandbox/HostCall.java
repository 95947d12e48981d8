// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;
import java.util.Map;

/**
 * One call that waits for its host's answer.
 *
 * @param id names the call within its execution, such as {@code call_1}
 * @param name the function's name, or that of an operating-system call such as {@code
 *     Path.read_text}
 * @param args positional arguments
 * @param kwargs keyword arguments in the order of the call
 * @param line line of the program's own code the call comes from
 */
public record HostCall(
    String id, String name, List<Value> args, Map<String, Value> kwargs, int line) {

  /** Copies the arguments; keyword arguments keep their order. */
  public HostCall {
    args = List.copyOf(args);
    kwargs = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(kwargs));
  }
}
