// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/**
 * A session as it is stored.
 *
 * @param terms what it was made with
 * @param state its snapshot when it was last idle; null if nothing has run in it
 * @param currentExecution the suspended or running execution that keeps it busy
 * @param fence grows each time a server takes it; a server with a lower one changes nothing
 * @param createdAtMillis milliseconds since 1970, as all times here
 */
public record StoredSession(
    String id,
    String owner,
    String terms,
    byte @Nullable [] state,
    @Nullable String currentExecution,
    long fence,
    long createdAtMillis,
    long lastUsedAtMillis,
    long expiresAtMillis) {}
