// SPDX-License-Identifier: Apache-2.0

/** The documentation's blocks as tests. */
package dev.hognose.client.docs;
