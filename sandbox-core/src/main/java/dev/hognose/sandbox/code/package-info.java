// SPDX-License-Identifier: Apache-2.0

/** Compiled code as data: opcodes, code objects, the disassembler and the verifier. */
@NullMarked
package dev.hognose.sandbox.code;

import org.jspecify.annotations.NullMarked;
