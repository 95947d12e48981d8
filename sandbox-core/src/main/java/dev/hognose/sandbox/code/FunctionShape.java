// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/**
 * What {@link Op#MAKE_FUNCTION} makes a function of.
 *
 * @param code index of the child code
 * @param defaults registers of the defaults of the last positional parameters, in order
 * @param keywordDefaults for each keyword-only parameter the register of its default, or -1
 * @param captures where each free variable's cell comes from: a register number, or the bitwise
 *     complement of an index into the closure of the function that runs
 * @param annotations register of a tuple of name, value, name, value, ... or -1
 */
@SuppressWarnings("ArrayRecordComponent")
public record FunctionShape(
    int code, int[] defaults, int[] keywordDefaults, int[] captures, int annotations) {}
