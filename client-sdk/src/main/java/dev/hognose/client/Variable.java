// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a session.
 *
 * @param name its name
 * @param type the name of its value's class
 * @param repr the value's {@code repr}, cut if it is long
 * @param value its value, by the table of {@link PyValue}
 */
public record Variable(String name, String type, String repr, @Nullable Object value) {
  static Variable of(Tree tree) {
    return new Variable(
        tree.string("name"),
        tree.string("type", ""),
        tree.string("repr", ""),
        ValueDecoder.decode(tree.raw("value")));
  }
}
