// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/**
 * What an execution has used so far.
 *
 * @param durationNanos execution time in nanoseconds, without the time spent waiting for the host
 * @param steps machine steps; the same for the same program, inputs and answers
 * @param peakMemoryBytes the largest heap size seen, by the documented cost model
 * @param suspensions times the execution stopped to ask its host
 */
public record Usage(long durationNanos, long steps, long peakMemoryBytes, int suspensions) {}
