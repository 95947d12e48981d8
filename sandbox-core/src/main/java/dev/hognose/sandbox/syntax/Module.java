// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;

/** The statements of one source, with the warnings that reading them gave rise to. */
public record Module(List<Statement> body, List<SyntaxWarning> warnings) {}
