// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/** A function of the host that a guest's program calls as a plain Python function. */
@FunctionalInterface
public interface HostFunction {
  /**
   * Answers one call. Calls of one answer run in parallel, each on a virtual thread of its own; the
   * thread is interrupted when the execution's deadline passes.
   *
   * <p>What is thrown becomes an exception in the guest: a {@link GuestException} as it says;
   * {@code IllegalArgumentException} a {@code ValueError}, {@code NoSuchElementException} a {@code
   * LookupError}, {@code IndexOutOfBoundsException} an {@code IndexError}, {@code
   * UnsupportedOperationException} a {@code NotImplementedError}, {@code ArithmeticException} an
   * {@code ArithmeticError}, a missing file a {@code FileNotFoundError}, {@code TimeoutException} a
   * {@code TimeoutError}, other {@code IOException}s an {@code OSError}; anything else a {@code
   * RuntimeError}. The guest sees the message, never a Java name or stack trace.
   *
   * @return the value for the guest, by the table of {@link PyValue}; or a {@link ToolAnswer} to
   *     say more than a value
   */
  @Nullable Object call(ToolCall call) throws Exception;
}
