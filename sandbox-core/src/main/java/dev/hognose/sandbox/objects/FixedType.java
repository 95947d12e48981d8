// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * A Java class all of whose objects are of one builtin type, so that what the type has for a name
 * holds for each object of the Java class.
 */
public interface FixedType {}
