// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

/**
 * One name as one scope sees it: how the scope uses it and, once resolved, where it lives.
 *
 * <p>{@code index} is a register for {@link Access#LOCAL} and {@link Access#CELL}, an index into
 * the closure for {@link Access#FREE} and {@link Access#NAME_OR_FREE}.
 */
final class Symbol {
  /** Where a name lives. */
  enum Access {
    /** Not yet resolved. */
    UNKNOWN,
    /** In a register. */
    LOCAL,
    /** In a cell that a register holds. */
    CELL,
    /** In a cell of the closure. */
    FREE,
    /** Among the globals or builtins. */
    GLOBAL,
    /** In the namespace of the frame, then among the globals. */
    NAME,
    /** In the namespace of the frame, then in a cell of the closure. */
    NAME_OR_FREE
  }

  static final int USED = 1;
  static final int ASSIGNED = 1 << 1;
  static final int PARAMETER = 1 << 2;
  static final int GLOBAL = 1 << 3;
  static final int NONLOCAL = 1 << 4;
  static final int ANNOTATED = 1 << 5;
  static final int DELETED = 1 << 6;
  static final int ITERATION = 1 << 7;
  static final int WALRUS = 1 << 8;
  static final int TYPE_PARAMETER = 1 << 9;
  static final int CAPTURED = 1 << 10;

  private static final int BINDING = ASSIGNED | PARAMETER | ITERATION | TYPE_PARAMETER;

  final String name;
  int flags;
  Access access = Access.UNKNOWN;
  int index = -1;

  Symbol(String name) {
    this.name = name;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether the scope itself binds the name. */
  boolean bound() {
    return (flags & BINDING) != 0 && (flags & (GLOBAL | NONLOCAL)) == 0;
  }
}
