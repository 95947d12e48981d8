// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/** The host's answer to one {@link ToolCall}. */
public sealed interface ToolAnswer {

  /** The id of the call that is answered. */
  String id();

  /**
   * The call returns a value.
   *
   * @param id the call
   * @param value the value, by the table of {@link PyValue}
   */
  record Returns(String id, @Nullable Object value) implements ToolAnswer {}

  /**
   * The call raises an exception.
   *
   * @param id the call
   * @param type a built-in Python exception class, such as {@code ValueError}
   * @param message its text
   */
  record Raises(String id, String type, String message) implements ToolAnswer {}

  /**
   * The call returns an awaitable at once; its value is given by a later answer to the same id.
   *
   * @param id the call
   */
  record Pending(String id) implements ToolAnswer {}

  /**
   * The host does not answer this operating-system call or name.
   *
   * @param id the call
   */
  record NotHandled(String id) implements ToolAnswer {}

  /**
   * The undefined name is a host function.
   *
   * @param id the call
   * @param name the function's name in later calls
   */
  record Function(String id, String name) implements ToolAnswer {}
}
