// SPDX-License-Identifier: Apache-2.0

/** A fake server for tests of programs that use the client. */
package dev.hognose.client.testing;
