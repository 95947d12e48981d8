// SPDX-License-Identifier: Apache-2.0

/** Sessions and the scheduler that shares the cores between executions in time slices. */
@NullMarked
package dev.hognose.server.session;

import org.jspecify.annotations.NullMarked;
