// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** Something legal that is probably a mistake, such as the escape {@code \d} in a plain string. */
public record SyntaxWarning(Span span, String message) {}
