// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import org.jspecify.annotations.Nullable;

/** The answer is not one that a Hognose server gives; often the address is another service's. */
public final class UnexpectedAnswerException extends HognoseException {
  private static final long serialVersionUID = 1L;

  UnexpectedAnswerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
