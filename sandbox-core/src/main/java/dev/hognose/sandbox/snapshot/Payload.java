// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

/**
 * What a container holds.
 *
 * @param bytes the payload
 * @param isCompressible whether it holds code of the library, which is worth compressing: most of
 *     it stands in the dictionary
 */
@SuppressWarnings("ArrayRecordComponent")
public record Payload(byte[] bytes, boolean isCompressible) {}
