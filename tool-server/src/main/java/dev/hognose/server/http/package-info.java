// SPDX-License-Identifier: Apache-2.0

/** The HTTP resources, one handler class each, and the form of their refusals. */
@NullMarked
package dev.hognose.server.http;

import org.jspecify.annotations.NullMarked;
