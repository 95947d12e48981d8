// SPDX-License-Identifier: Apache-2.0

/** Records of the HTTP API's bodies and their JSON and MessagePack forms. */
@NullMarked
package dev.hognose.server.wire;

import org.jspecify.annotations.NullMarked;
