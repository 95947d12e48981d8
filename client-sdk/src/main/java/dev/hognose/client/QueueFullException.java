// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

/** The bounded queue of {@link BusyPolicy.QueueInClient} had no room; nothing was sent. */
public final class QueueFullException extends HognoseException {
  private static final long serialVersionUID = 1L;

  QueueFullException(String message) {
    super(message, null);
  }
}
