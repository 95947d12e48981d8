// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

/**
 * A server that shares the store with others and is alive.
 *
 * @param number its part of the ids that it makes; no other server's
 * @param address where the others reach it, such as {@code http://10.0.0.7:8080}
 */
public record Member(String id, int number, String address) {}
