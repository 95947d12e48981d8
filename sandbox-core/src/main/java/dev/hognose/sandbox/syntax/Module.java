// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;

/** The statements of one source file, one REPL entry or one string given to {@code exec}. */
public record Module(List<Statement> body) {}
