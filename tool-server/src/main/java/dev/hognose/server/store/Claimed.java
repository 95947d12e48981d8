// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/**
 * How it went to take the right to work on a request with a key.
 *
 * @param ours whether this server has it now
 * @param reply the answer that is there already
 * @param working what stands for the request that has the key; null where that has gone meanwhile
 */
public record Claimed(boolean ours, @Nullable StoredReply reply, byte @Nullable [] working) {}
