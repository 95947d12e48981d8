// SPDX-License-Identifier: Apache-2.0
/**
 * JMH benchmarks of the sandbox's parts: compilation, sandboxes, snapshots, single operations of
 * guests.
 */
package dev.hognose.benchmarks.parts;
