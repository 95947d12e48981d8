// SPDX-License-Identifier: Apache-2.0

/** The stackless machine: frames, the interpreter loop, calls, unwinding, generators and tasks. */
@NullMarked
package dev.hognose.sandbox.vm;

import org.jspecify.annotations.NullMarked;
