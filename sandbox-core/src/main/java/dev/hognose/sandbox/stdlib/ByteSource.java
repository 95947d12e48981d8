// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/** A library value whose memory can be read as bytes, such as an array. */
interface ByteSource {
  /** Its bytes, in an array of their own. */
  byte[] copyOfBytes();
}
