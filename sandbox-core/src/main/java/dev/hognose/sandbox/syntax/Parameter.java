// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import org.jspecify.annotations.Nullable;

/** One parameter of a function; the span covers name and annotation, not the default. */
public record Parameter(
    Span span, String name, @Nullable Expression annotation, @Nullable Expression defaultValue)
    implements Node {}
