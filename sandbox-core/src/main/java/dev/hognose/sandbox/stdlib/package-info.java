// SPDX-License-Identifier: Apache-2.0

/** Python's library modules, one class or one Python resource each. */
@NullMarked
package dev.hognose.sandbox.stdlib;

import org.jspecify.annotations.NullMarked;
