// SPDX-License-Identifier: Apache-2.0

/** Python in a sandbox for Spring AI, as a tool. */
@NullMarked
package dev.hognose.springai;

import org.jspecify.annotations.NullMarked;
