// SPDX-License-Identifier: Apache-2.0

/** The container of suspended executions: writer, loader and one codec per heap type. */
@NullMarked
package dev.hognose.sandbox.snapshot;

import org.jspecify.annotations.NullMarked;
