// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.HeapType;
import java.util.List;

/**
 * How snapshots keep the iterators and frames of the builtins: one row each. Numbers are never
 * changed nor used again.
 */
public final class BuiltinsHeapTypes {
  /** The rows. */
  public static final List<HeapType<?>> ROWS =
      List.of(
          HeapType.of(
              144,
              "get frame",
              AttributeFunctions.GetFrame.class,
              AttributeFunctions.GetFrame::new),
          HeapType.of(145, "enumerate iterator", EnumerateIterator.class, EnumerateIterator::new),
          HeapType.of(146, "filter iterator", FilterIterator.class, FilterIterator::new),
          HeapType.of(147, "map iterator", MapIterator.class, MapIterator::new),
          HeapType.of(148, "merge sort frame", MergeSortFrame.class, MergeSortFrame::new),
          HeapType.of(149, "next step", NextStep.class, NextStep::new),
          HeapType.of(150, "generic alias", PyGenericAlias.class, PyGenericAlias::new),
          HeapType.of(151, "union", PyUnion.class, PyUnion::new),
          HeapType.of(152, "wrapped iterator", WrappedIterator.class, WrappedIterator::new),
          HeapType.of(153, "zip iterator", ZipIterator.class, ZipIterator::new),
          HeapType.of(154, "sum frame", SumFrame.class, SumFrame::new),
          HeapType.of(155, "special frame", SpecialFrame.class, SpecialFrame::new));

  private BuiltinsHeapTypes() {}
}
