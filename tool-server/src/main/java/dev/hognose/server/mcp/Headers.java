// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import org.jspecify.annotations.Nullable;

/** The headers of the HTTP request that carries a message. */
@FunctionalInterface
public interface Headers {

  /** The value of a header, whatever the case of its name; null where it is not there. */
  @Nullable String get(String name);
}
