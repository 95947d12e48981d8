// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

/** The client was closed before or during the call. */
public final class ClientClosedException extends HognoseException {
  private static final long serialVersionUID = 1L;

  ClientClosedException() {
    super("the client is closed", null);
  }
}
