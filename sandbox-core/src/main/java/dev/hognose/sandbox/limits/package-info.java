// SPDX-License-Identifier: Apache-2.0

/**
 * The meter that every step, byte and call is charged to, and the breach that ends an execution.
 */
@NullMarked
package dev.hognose.sandbox.limits;

import org.jspecify.annotations.NullMarked;
