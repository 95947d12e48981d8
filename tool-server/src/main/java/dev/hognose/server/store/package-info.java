// SPDX-License-Identifier: Apache-2.0

/** What survives the process: sessions, executions, programs and replies in an SQL database. */
@NullMarked
package dev.hognose.server.store;

import org.jspecify.annotations.NullMarked;
