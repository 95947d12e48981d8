// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** What stands in a class for one of its {@code __slots__}. */
public interface SlotDescriptor {
  /** What stands for it in the shapes of instances. */
  PyStr slotKey();
}
