// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/**
 * A function of the host that guest code calls by its name.
 *
 * <p>A call of a plain one stops the machine with a {@link Progress.FunctionSnapshot}. A call of an
 * asynchronous one returns an awaitable at once; the machine stops with a {@link
 * Progress.FutureSnapshot} when every task waits.
 *
 * @param name a dotted Python name; {@code fetch} becomes a global of that name
 * @param description what it does, shown as its {@code __doc__}; may be empty
 * @param async whether a call gives an awaitable
 */
public record HostFunction(String name, String description, boolean async) {

  /** Refuses a name that no program could call. */
  public HostFunction {
    if (name.isEmpty()
        || !name.chars().allMatch(c -> Character.isUnicodeIdentifierPart(c) || c == '.')) {
      throw new IllegalArgumentException("not a Python name: '" + name + "'");
    }
  }

  /** A plain host function without a description. */
  public static HostFunction of(String name) {
    return new HostFunction(name, "", false);
  }
}
