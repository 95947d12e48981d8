// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

/**
 * What the guest printed since it was last asked.
 *
 * @param stdout text written to standard output
 * @param stderr text written to standard error
 * @param truncated whether the limit on output has cut something off, now or earlier
 */
public record Output(String stdout, String stderr, boolean truncated) {}
