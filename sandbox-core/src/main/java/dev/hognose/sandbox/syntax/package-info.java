// SPDX-License-Identifier: Apache-2.0

/**
 * The front end's first half: source text, lexer, parser and the sealed tree of Python's grammar.
 */
@NullMarked
package dev.hognose.sandbox.syntax;

import org.jspecify.annotations.NullMarked;
