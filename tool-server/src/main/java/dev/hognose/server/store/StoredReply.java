// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a request with an Idempotency-Key.
 *
 * @param fingerprint stands for the request
 * @param mediaType of the body; for a refusal that of a problem
 * @param body what was answered; for a refusal its code and detail
 */
public record StoredReply(
    String owner,
    String key,
    byte[] fingerprint,
    int status,
    String mediaType,
    byte[] body,
    @Nullable String location,
    long expiresAtMillis) {}
