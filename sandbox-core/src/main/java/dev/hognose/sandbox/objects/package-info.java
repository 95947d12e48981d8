// SPDX-License-Identifier: Apache-2.0

/** Python values and those operations on them that never run guest code. */
@NullMarked
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.NullMarked;
