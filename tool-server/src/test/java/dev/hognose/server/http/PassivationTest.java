// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

/** The same where everything idle leaves memory as soon as it can. */
final class PassivationTest extends StoredTest {
  @Override
  long residentMillis() {
    return 0;
  }
}
