// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

/** Code that no compiler of ours made: what the verifier found wrong, and where. */
@SuppressWarnings("serial")
public final class InvalidCodeException extends IllegalArgumentException {
  InvalidCodeException(String message) {
    super(message);
  }
}
