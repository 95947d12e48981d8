// SPDX-License-Identifier: Apache-2.0

/**
 * The client of the HTTP API: sessions, executions, host functions, policies for a busy session.
 */
@NullMarked
package dev.hognose.client;

import org.jspecify.annotations.NullMarked;
