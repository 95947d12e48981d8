// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.util.List;

/**
 * An exception that the guest did not catch.
 *
 * @param type name of its class, such as {@code ValueError}
 * @param message {@code str(exception)}
 * @param args its arguments
 * @param traceback the text that CPython would print, ending with a newline
 * @param line line of the program's own code where it was raised last, or 0 if there is none
 */
public record GuestError(
    String type, String message, List<Value> args, String traceback, int line) {

  /** Copies the arguments. */
  public GuestError {
    args = List.copyOf(args);
  }
}
