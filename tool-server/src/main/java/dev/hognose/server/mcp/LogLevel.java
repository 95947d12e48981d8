// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much a line of a log matters (RFC 5424), least first. */
public enum LogLevel {
  DEBUG,
  INFO,
  NOTICE,
  WARNING,
  ERROR,
  CRITICAL,
  ALERT,
  EMERGENCY;

  /** The name in messages. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that name; null where there is none. */
  static @Nullable LogLevel of(@Nullable String text) {
    for (LogLevel level : values()) {
      if (level.text().equals(text)) {
        return level;
      }
    }
    return null;
  }
}
