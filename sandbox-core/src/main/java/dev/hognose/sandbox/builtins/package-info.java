// SPDX-License-Identifier: Apache-2.0

/** Builtin functions, methods of the core types, and the prelude written in Python. */
@NullMarked
package dev.hognose.sandbox.builtins;

import org.jspecify.annotations.NullMarked;
