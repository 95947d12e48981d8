// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;

/** What a host says to a call that waits for it. */
public sealed interface Answer {

  /** The call returns this value. */
  record Return(Value value) implements Answer {}

  /**
   * The call raises an exception.
   *
   * @param type a builtin exception's name, or that of a class in the program's globals
   * @param args its arguments; a single string is the usual message
   */
  record Raise(String type, List<Value> args) implements Answer {
    /** Copies the arguments. */
    public Raise {
      args = List.copyOf(args);
    }
  }

  /** The call returns an awaitable; its result comes later, by the call's id. */
  record Pending() implements Answer {}

  /**
   * The host does not answer such calls: the guest sees what CPython shows where a thing is absent,
   * such as {@code FileNotFoundError} or {@code NameError}.
   */
  record NotHandled() implements Answer {}

  /** The name asked for is a host function. */
  record Function(HostFunction function) implements Answer {}
}
