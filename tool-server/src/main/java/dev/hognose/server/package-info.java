// SPDX-License-Identifier: Apache-2.0

/** The server's wiring: configuration, verticles, start and orderly stop. */
@NullMarked
package dev.hognose.server;

import org.jspecify.annotations.NullMarked;
