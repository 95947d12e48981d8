// SPDX-License-Identifier: Apache-2.0

/** Python in a sandbox for Google's Agent Development Kit, as a code executor. */
@NullMarked
package dev.hognose.adk;

import org.jspecify.annotations.NullMarked;
