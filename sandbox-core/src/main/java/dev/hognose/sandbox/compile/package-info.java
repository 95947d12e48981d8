// SPDX-License-Identifier: Apache-2.0

/** The front end's second half: the resolver of names to slots and the code generator. */
@NullMarked
package dev.hognose.sandbox.compile;

import org.jspecify.annotations.NullMarked;
