// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.util.OptionalInt;

/**
 * An uncaught exception of the guest's program.
 *
 * @param type the Python class, such as {@code ValueError}
 * @param message its text
 * @param traceback the traceback as Python prints it, for people and for models
 * @param line the line of the program, from 1, if it is known
 */
public record GuestError(String type, String message, String traceback, OptionalInt line) {
  static GuestError of(Tree tree) {
    var line = tree.optionalLong("line");
    var type = tree.string("type");
    var message = tree.string("message", "");
    return new GuestError(
        type,
        message,
        tree.string("traceback", type + ": " + message),
        line == null ? OptionalInt.empty() : OptionalInt.of(line.intValue()));
  }
}
