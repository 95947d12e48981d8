// SPDX-License-Identifier: Apache-2.0

/** The command line: serve, run, repl, bench, version and help. */
@NullMarked
package dev.hognose.server.cli;

import org.jspecify.annotations.NullMarked;
