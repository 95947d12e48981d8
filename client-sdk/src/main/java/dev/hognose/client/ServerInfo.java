// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells about itself.
 *
 * @param version its version
 * @param details all fields of the answer: limits, coverage of language and library, as plain JSON
 *     types
 */
public record ServerInfo(String version, Map<String, @Nullable Object> details) {
  static ServerInfo of(Tree tree) {
    return new ServerInfo(tree.string("version", ""), Collections.unmodifiableMap(tree.fields()));
  }
}
