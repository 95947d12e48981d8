// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/**
 * Where an exception raised in a range of instructions is handled. Inner ranges come first.
 *
 * @param start first instruction covered
 * @param end first instruction after it
 * @param handler index of the handler's first instruction
 * @param register takes the exception
 */
public record ExceptionRange(int start, int end, int handler, int register) {}
