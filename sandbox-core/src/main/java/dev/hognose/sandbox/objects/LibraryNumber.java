// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A number of the library that is native, but whose arithmetic is in the methods of its type. */
public interface LibraryNumber {}
