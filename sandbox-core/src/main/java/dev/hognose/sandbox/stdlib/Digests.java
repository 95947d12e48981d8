// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyBytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Message digests that every Java platform has. */
final class Digests {
  private Digests() {}

  static PyBytes hash(String algorithm, byte[] data) {
    return new PyBytes(of(algorithm).digest(data));
  }

  static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("no digest " + algorithm, missing);
    }
  }
}
