// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import java.util.List;

/** The revisions of the protocol that are spoken. */
final class Versions {

  /** The stateless revision: each request says all about itself. */
  static final String MODERN = "2026-07-28";

  /** The revisions that start with a handshake, newest first. */
  static final List<String> LEGACY =
      List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

  /** All, newest first. */
  static final List<String> ALL =
      List.of(MODERN, "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

  private Versions() {}
}
