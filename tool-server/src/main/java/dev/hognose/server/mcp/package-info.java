// SPDX-License-Identifier: Apache-2.0

/**
 * The Model Context Protocol: revision 2026-07-28, and clients of 2025-11-25 and before, whatever
 * carries the messages.
 */
@NullMarked
package dev.hognose.server.mcp;

import org.jspecify.annotations.NullMarked;
