// SPDX-License-Identifier: Apache-2.0

/** Records of the HTTP API's bodies and the client's own JSON and MessagePack. */
@NullMarked
package dev.hognose.client.wire;

import org.jspecify.annotations.NullMarked;
