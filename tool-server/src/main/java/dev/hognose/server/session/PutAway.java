// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.io.Serial;

/** Thrown where a session has left since it was found, or is about to: it is to be found again. */
final class PutAway extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PutAway() {
    super("the session was put away", null, false, false);
  }
}
