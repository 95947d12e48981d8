// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function or a lambda, as declared.
 *
 * <p>Among {@code positionalOnly} and {@code positional} together, no parameter without a default
 * follows one that has a default; {@code varargs} and {@code kwargs} have none.
 */
public record Arguments(
    List<Parameter> positionalOnly,
    List<Parameter> positional,
    @Nullable Parameter varargs,
    List<Parameter> keywordOnly,
    @Nullable Parameter kwargs) {}
