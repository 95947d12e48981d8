// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/**
 * An execution as it is stored.
 *
 * @param status its status, as the API names it
 * @param terms what it needs beside its state to go on; once it is over, how often it has stopped
 * @param json its last answer in JSON; null while it runs
 * @param pack the same in MessagePack
 * @param state its snapshot; null unless it is suspended
 * @param fence grows each time a server takes it; a server with a lower one changes nothing
 * @param holder the server that works on it, where it was read; what is written is the writer's
 * @param createdAtMillis milliseconds since 1970, as all times here
 */
public record StoredExecution(
    String id,
    String owner,
    @Nullable String sessionId,
    String status,
    String terms,
    byte @Nullable [] json,
    byte @Nullable [] pack,
    byte @Nullable [] state,
    long fence,
    @Nullable String holder,
    long createdAtMillis,
    long expiresAtMillis) {}
