// SPDX-License-Identifier: Apache-2.0

/** The public face of the sandbox: programs, sessions, their progress, limits and values. */
@NullMarked
package dev.hognose.sandbox;

import org.jspecify.annotations.NullMarked;
